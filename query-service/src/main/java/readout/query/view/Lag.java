package readout.query.view;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// How many article records have no applied outcome yet.
public sealed interface Lag {

    /// So many.
    ///
    /// @param measuredAt just before the broker was asked: what was on the log by then is counted
    record Known(long records, Instant measuredAt) implements Lag {
        public Known {
            requireNonNull(measuredAt, "measuredAt");
        }
    }

    /// The broker did not say.
    record Unknown(String reason) implements Lag {
        public Unknown {
            requireNonNull(reason, "reason");
        }
    }
}
