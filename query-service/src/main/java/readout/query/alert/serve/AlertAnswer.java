package readout.query.alert.serve;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Locale;
import readout.query.alert.Alert;

/// An alert as answers show it.
///
/// @param position up to which it is matched
/// @param matches how many of its matches are kept
/// @param notices the latest digests and numbers, the latest first
public record AlertAnswer(
        @JsonUnwrapped Alert alert, Activity state, String position, int matches, List<MatchLine> notices) {

    /// What an alert is doing.
    public enum Activity {
        /// Changes are matched as they come.
        LIVE,
        /// It began in the past and is on its way to the present.
        CATCHING_UP,
        /// Nothing is matched.
        PAUSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public AlertAnswer {
        requireNonNull(alert, "alert");
        requireNonNull(state, "state");
        requireNonNull(position, "position");
        notices = List.copyOf(notices);
    }
}
