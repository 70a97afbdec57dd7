package readout.query.alert;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import readout.query.change.Position;

/// How far something has been matched.
public sealed interface Mark {

    /// `offset.ordinal`
    String position();

    /// The place behind which matching goes on.
    default Position place() {
        return Position.parse(position());
    }

    /// All alerts of a partition that are matched as changes come.
    record OfPartition(String position) implements Mark {
        public OfPartition {
            Position.parse(requireNonNull(position, "position"));
        }
    }

    /// One alert.
    ///
    /// @param begun which beginning of the alert this is about
    /// @param live whether it is matched as changes come from this place on, or catches up with them
    record OfAlert(String position, Instant begun, boolean live) implements Mark {
        public OfAlert {
            Position.parse(requireNonNull(position, "position"));
            requireNonNull(begun, "begun");
        }
    }
}
