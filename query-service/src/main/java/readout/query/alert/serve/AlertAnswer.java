package readout.query.alert.serve;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Alert;
import readout.query.alert.Deliver;
import readout.query.alert.Digest;
import readout.query.alert.Hook;
import readout.query.alert.Limits;
import readout.query.alert.Threshold;

/// An alert as answers show it: all but the secrets that sign.
///
/// @param since the position behind which it is matched
/// @param begun when it was last made, resumed or given another query
/// @param url where matches are posted to
/// @param disabled why nothing more is posted, if nothing is
/// @param secret that signs what is posted; in the answer that makes it, and never again
/// @param position up to which it is matched
/// @param matches how many of its matches are kept
/// @param notices the latest digests and numbers, the latest first
public record AlertAnswer(
        String id,
        String name,
        String q,
        Deliver deliver,
        @Nullable String url,
        Hook.@Nullable Disabled disabled,
        @Nullable String secret,
        Digest digest,
        @Nullable Threshold threshold,
        @Nullable Limits limits,
        String since,
        Instant begun,
        Instant created,
        boolean paused,
        Activity state,
        String position,
        int matches,
        List<MatchLine> notices) {

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
        requireNonNull(id, "id");
        requireNonNull(state, "state");
        requireNonNull(position, "position");
        notices = List.copyOf(notices);
    }

    static AlertAnswer of(Alert alert, Activity state, String position, int matches, List<MatchLine> notices) {
        Hook hook = alert.hook();
        return new AlertAnswer(
                alert.id(),
                alert.name(),
                alert.q(),
                alert.deliver(),
                hook == null ? null : hook.url(),
                hook == null ? null : hook.disabled(),
                null,
                alert.digest(),
                alert.threshold(),
                alert.limits(),
                alert.since(),
                alert.begun(),
                alert.created(),
                alert.paused(),
                state,
                position,
                matches,
                notices);
    }

    /// The same with the secret in it.
    AlertAnswer with(String shownOnce) {
        return new AlertAnswer(
                id, name, q, deliver, url, disabled, shownOnce, digest, threshold, limits, since, begun, created,
                paused, state, position, matches, notices);
    }
}
