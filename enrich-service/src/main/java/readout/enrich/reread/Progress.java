package readout.enrich.reread;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Rules;

/// How far a run has come.
///
/// @param rules under which articles are read; absent before the first run
/// @param begun when it began
/// @param total how many article records it reads
/// @param records how many it has read
/// @param outcomes how many outcomes it has written
/// @param milliseconds how long it has taken so far
/// @param reason why it failed, if it did
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Progress(
        String state,
        @Nullable String rules,
        @Nullable String begun,
        long total,
        long records,
        long outcomes,
        long milliseconds,
        @Nullable String reason) {

    static final Progress IDLE = new Progress(State.IDLE.toString(), null, null, 0, 0, 0, 0, null);

    /// What a run is doing.
    enum State {
        /// There was none since the service started.
        IDLE,
        RUNNING,
        DONE,
        /// The service is stopping; the next run goes on from here.
        STOPPED,
        /// The next run goes on from here.
        FAILED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Progress {
        requireNonNull(state, "state");
    }

    static Progress begun(Rules rules, Instant now) {
        return new Progress(State.RUNNING.toString(), rules.sha256(), now.toString(), 0, 0, 0, 0, null);
    }

    @JsonIgnore
    boolean isUnderWay() {
        return state.equals(State.RUNNING.toString());
    }

    Progress of(long all) {
        return new Progress(state, rules, begun, all, records, outcomes, milliseconds, reason);
    }

    Progress further(int moreRecords, int moreOutcomes, Instant now) {
        long taken = Duration.between(Instant.parse(requireNonNull(begun)), now).toMillis();
        return new Progress(state, rules, begun, total, records + moreRecords, outcomes + moreOutcomes, taken, reason);
    }

    Progress ended(State how, @Nullable String why) {
        return new Progress(how.toString(), rules, begun, total, records, outcomes, milliseconds, why);
    }
}
