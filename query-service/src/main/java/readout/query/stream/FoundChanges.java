package readout.query.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import readout.query.change.Position;
import readout.query.index.Item;
import readout.wire.Decoded;
import readout.wire.Json;

/// Matching changes, in order.
///
/// @param changes so many as were asked for, or fewer
/// @param upTo every matching change up to here is among them
public record FoundChanges(List<FoundChange> changes, Position upTo) {

    /// A change that matches.
    ///
    /// @param name `added`, `revised`, `retracted` or `withdrawn`
    /// @param matched which wording matches: `after` the change, `before` it, or `both`
    /// @param item its JSON
    public record FoundChange(Position position, String name, String matched, String item) {

        /// The item itself.
        public Item read() {
            return switch (Json.decodeOwn(item.getBytes(UTF_8), Item.class)) {
                case Decoded.Value<Item>(Item value) -> value;
                case Decoded.Unreadable<Item>(String reason) -> throw new IllegalStateException(reason);
            };
        }

        /// The item with which wording of it matches.
        public String json() {
            return "{\"matched\":\"%s\",%s".formatted(matched, item.substring(1));
        }
    }

    public FoundChanges {
        changes = List.copyOf(changes);
    }
}
