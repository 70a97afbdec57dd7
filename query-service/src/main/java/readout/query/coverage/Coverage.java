package readout.query.coverage;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an answer could not see. An empty answer says that nothing was said only when it is complete.
///
/// @param status whether all that was to be looked at was looked at
/// @param lagRecords article records on the log that the answer does not hold yet; null when that is not known
/// @param reasons why it is not complete
public record Coverage(
        Status status,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long lagRecords,
        List<String> reasons) {

    /// How complete an answer is.
    public enum Status {
        COMPLETE,
        INCOMPLETE,
        UNKNOWN;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Coverage {
        requireNonNull(status, "status");
        reasons = List.copyOf(reasons);
    }
}
