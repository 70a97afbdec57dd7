package readout.query.view;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.query.index.Fingerprint;

/// How far the last rebuild has come.
///
/// @param offset of the last outcome applied
/// @param target offset of the last outcome to apply; it moves while articles come in
/// @param articles outcomes applied that changed something
/// @param statements changes of statements that they made
/// @param milliseconds how long applying them took
/// @param articlesPerSecond rate of that
/// @param statementsPerSecond rate of that
/// @param parity how the new view compares to the old one; absent until they were compared
/// @param reason why it failed, if it did
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RebuildProgress(
        String state,
        long offset,
        long target,
        long articles,
        long statements,
        long milliseconds,
        long articlesPerSecond,
        long statementsPerSecond,
        @Nullable ParityReport parity,
        @Nullable String reason) {

    static final RebuildProgress IDLE = new RebuildProgress(State.IDLE.toString(), -1, -1, 0, 0, 0, 0, 0, null, null);

    private static final double MILLISECONDS = 1000;

    /// What a rebuild is doing.
    enum State {
        /// There was none since the service started.
        IDLE,
        /// It reads the log.
        BUILDING,
        /// It compares the old view and the new one.
        COMPARING,
        /// It catches up with what came in since, and takes the place of the old one.
        EXCHANGING,
        DONE,
        /// The old view is served as before.
        FAILED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One of the views that are compared.
    public record Side(String position, int rows, String digest) {

        static Side of(Fingerprint view) {
            return new Side(view.position().toString(), view.rows(), view.digest());
        }
    }

    /// How two views compare.
    ///
    /// @param equal whether they hold the same
    /// @param added rows that only the new one holds
    /// @param removed rows that only the old one held
    /// @param changed rows that both hold, but not alike
    public record ParityReport(Side before, Side after, boolean equal, long added, long removed, long changed) {

        static ParityReport of(Fingerprint before, Fingerprint after) {
            Fingerprint.Parity parity = before.compare(after);
            Side old = Side.of(before);
            Side made = Side.of(after);
            return new ParityReport(old, made, old.equals(made), parity.added(), parity.removed(), parity.changed());
        }
    }

    public RebuildProgress {
        requireNonNull(state, "state");
    }

    static RebuildProgress building(long offset, long target, Tally tally, Duration taken) {
        double seconds = Math.max(1, taken.toMillis()) / MILLISECONDS;
        return new RebuildProgress(
                State.BUILDING.toString(),
                offset,
                target,
                tally.articles(),
                tally.statements(),
                taken.toMillis(),
                Math.round(tally.articles() / seconds),
                Math.round(tally.statements() / seconds),
                null,
                null);
    }

    boolean isUnderWay() {
        return !state.equals(State.IDLE.toString())
                && !state.equals(State.DONE.toString())
                && !state.equals(State.FAILED.toString());
    }

    RebuildProgress in(State next) {
        return with(next, parity, null);
    }

    RebuildProgress compared(ParityReport report) {
        return with(State.EXCHANGING, report, null);
    }

    RebuildProgress failed(String why) {
        return with(State.FAILED, parity, why);
    }

    private RebuildProgress with(State next, @Nullable ParityReport report, @Nullable String why) {
        return new RebuildProgress(
                next.toString(),
                offset,
                target,
                articles,
                statements,
                milliseconds,
                articlesPerSecond,
                statementsPerSecond,
                report,
                why);
    }
}
