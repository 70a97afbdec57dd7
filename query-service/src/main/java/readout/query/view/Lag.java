package readout.query.view;

import static java.util.Objects.requireNonNull;

/// How many article records have no applied outcome yet.
public sealed interface Lag {

    /// So many.
    record Known(long records) implements Lag {}

    /// The broker did not say.
    record Unknown(String reason) implements Lag {
        public Unknown {
            requireNonNull(reason, "reason");
        }
    }
}
