package readout.enrich.reread;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/// Where on the log of articles a run begins.
sealed interface Beginning {

    /// Where the last run under the same rules left off; else at the log's beginning.
    record WhereLeftOff() implements Beginning {}

    /// At the log's beginning, even if all was read under the same rules before.
    record Earliest() implements Beginning {}

    /// With the first article observed at a time or later.
    record At(Instant time) implements Beginning {
        public At {
            requireNonNull(time, "time");
        }
    }
}
