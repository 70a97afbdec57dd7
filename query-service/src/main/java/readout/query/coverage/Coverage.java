package readout.query.coverage;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.query.source.Gap;

/// What an answer could not see. An empty answer says that nothing was said only when it is complete.
///
/// @param status whether all that was to be looked at was looked at
/// @param lagRecords article records on the log that the answer does not hold yet; null when that is not known
/// @param lookedFrom since when all sources in scope were looked at, without a break up to `lookedUntil`
/// @param lookedUntil up to when they were
/// @param gaps sources that leave part of what was asked for open, the first of them
/// @param reasons why it is not complete
/// @param fingerprint of all that is known of the sources: another one whenever any answer might be told
///     otherwise
public record Coverage(
        Status status,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long lagRecords,
        @Nullable Instant lookedFrom,
        @Nullable Instant lookedUntil,
        List<Gap> gaps,
        List<String> reasons,
        @JsonIgnore int fingerprint) {

    /// How complete an answer is.
    public enum Status {
        /// Every source in scope was looked at over the time asked for, and the view is not behind.
        COMPLETE,
        /// A source leaves some of it open, or the view is behind.
        PARTIAL,
        /// There is no source that could account for it.
        UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Coverage {
        requireNonNull(status, "status");
        gaps = List.copyOf(gaps);
        reasons = List.copyOf(reasons);
    }

    /// The same for an answer that tells what was known at an earlier moment.
    public Coverage ofThePast() {
        List<String> more = new ArrayList<>(reasons);
        more.add("the answer tells what was known at an earlier moment, and this what was looked at until now");
        Status then = status == Status.COMPLETE ? Status.UNKNOWN : status;
        return new Coverage(then, lagRecords, lookedFrom, lookedUntil, gaps, more, fingerprint);
    }
}
