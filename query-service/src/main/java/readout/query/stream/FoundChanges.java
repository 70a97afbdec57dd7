package readout.query.stream;

import java.util.List;
import readout.query.change.Position;

/// Matching changes, in order.
///
/// @param changes so many as were asked for, or fewer
/// @param upTo every matching change up to here is among them
record FoundChanges(List<FoundChange> changes, Position upTo) {

    /// A change that matches.
    ///
    /// @param name `added`, `revised`, `retracted` or `withdrawn`
    /// @param matched which wording matches: `after` the change, `before` it, or `both`
    /// @param item its JSON
    record FoundChange(Position position, String name, String matched, String item) {

        /// The item with which wording of it matches.
        String json() {
            return "{\"matched\":\"%s\",%s".formatted(matched, item.substring(1));
        }
    }

    FoundChanges {
        changes = List.copyOf(changes);
    }
}
