package readout.query.alert.serve;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.QuerySettings;
import readout.query.alert.Alert;
import readout.query.alert.AlertIdentity;
import readout.query.alert.Deliver;
import readout.query.alert.Digest;
import readout.query.alert.Hook;
import readout.query.alert.log.AlertRecords;
import readout.query.search.AskedQuery;
import readout.query.stream.Places;
import readout.query.webhook.Endpoint;
import readout.query.webhook.SigningKey;

/// Makes alerts, changes and deletes them: the rules for what they may be.
@ApplicationScoped
public class Alerting {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 2048;

    private final AlertBook alerts;
    private final AlertRecords records;
    private final Places places;
    private final Clock clock;
    private final QuerySettings settings;
    private final SecureRandom random = new SecureRandom();

    Alerting(AlertBook alerts, AlertRecords records, Places places, Clock clock, QuerySettings settings) {
        this.alerts = alerts;
        this.records = records;
        this.places = places;
        this.clock = clock;
        this.settings = settings;
    }

    /// An alert that was asked for.
    ///
    /// @param made whether it is new, rather than there already
    record Made(Alert alert, boolean made) {}

    /// Makes an alert, or finds the one that the same request made before.
    ///
    /// @param key the client's own key for this request
    Made make(AlertForm form, @Nullable String key) {
        String name = name(form.name());
        String q = query(form.q());
        String id = key == null ? AlertIdentity.named(name, q) : AlertIdentity.keyed(key);
        Alert wanted = checked(form, new Base(id, name, q));
        Optional<Alert> present = alerts.find(id);
        if (present.isPresent()) {
            if (present.get().asksLike(wanted)) {
                return new Made(present.get(), false);
            }
            throw new ProblemException(Problem.of(
                    ProblemType.CONFLICT,
                    "the alert %s was made by the same name and query or key; change that one".formatted(id)));
        }
        int most = settings.alerts().most();
        if (alerts.count() >= most) {
            throw new ProblemException(Problem.of(
                    ProblemType.OVERLOADED, "there are %d alerts, which is the most there may be".formatted(most)));
        }
        define(wanted);
        return new Made(wanted, true);
    }

    private record Base(String id, String name, String q) {}

    private Alert checked(AlertForm form, Base base) {
        Deliver deliver = requireNonNullElse(form.deliver(), Deliver.STREAM);
        Digest digest = requireNonNullElse(form.digest(), Digest.NONE);
        checkTogether(form, deliver, digest);
        return new Alert(
                base.id(),
                base.name(),
                base.q(),
                deliver,
                digest,
                form.threshold(),
                form.limits(),
                deliver == Deliver.WEBHOOK ? hook(url(form.url())) : null,
                places.named(requireNonNullElse(form.from(), "now"), "from").toString(),
                clock.instant(),
                clock.instant(),
                requireNonNullElse(form.paused(), false));
    }

    private Hook hook(String url) {
        return new Hook(url, clock.instant(), List.of(SigningKey.make(random)), null);
    }

    private static void checkTogether(AlertForm form, Deliver deliver, Digest digest) {
        if (deliver != Deliver.WEBHOOK && form.url() != null) {
            throw invalid("url", "only alerts that deliver by webhook have one");
        }
        if (form.threshold() != null && digest != Digest.NONE) {
            throw invalid("threshold", "is told by itself; leave out the digest");
        }
    }

    /// Replaces all that can be said of an alert.
    Alert replace(Alert present, AlertForm form) {
        return change(present, form, checked(form, new Base(present.id(), name(form.name()), query(form.q()))));
    }

    /// Changes what a form says, and leaves the rest.
    Alert amend(Alert present, AlertForm form) {
        Deliver deliver = requireNonNullElse(form.deliver(), present.deliver());
        AlertForm whole = new AlertForm(
                requireNonNullElse(form.name(), present.name()),
                requireNonNullElse(form.q(), present.q()),
                deliver,
                form.from(),
                requireNonNullElse(form.digest(), present.digest()),
                form.threshold() == null ? present.threshold() : form.threshold(),
                form.limits() == null ? present.limits() : form.limits(),
                form.url() != null ? form.url() : deliver == Deliver.WEBHOOK ? url(present) : null,
                requireNonNullElse(form.paused(), present.paused()));
        return change(present, form, checked(whole, new Base(present.id(), name(whole.name()), query(whole.q()))));
    }

    private static @Nullable String url(Alert alert) {
        return alert.hook() == null ? null : alert.hook().url();
    }

    /// An alert begins anew when it asks for something else, is resumed, or is told where to begin; else it goes on.
    private Alert change(Alert present, AlertForm form, Alert wanted) {
        boolean anew = !wanted.q().equals(present.q()) || (present.paused() && !wanted.paused()) || form.from() != null;
        Alert changed = new Alert(
                present.id(),
                wanted.name(),
                wanted.q(),
                wanted.deliver(),
                wanted.digest(),
                wanted.threshold(),
                wanted.limits(),
                hook(present, form, wanted),
                anew ? wanted.since() : present.since(),
                anew ? wanted.begun() : present.begun(),
                present.created(),
                wanted.paused());
        if (!changed.equals(present)) {
            define(changed);
        }
        return changed;
    }

    /// A hook keeps its keys. Whoever gives its address, or has the alert go on, has what failed before forgiven.
    private @Nullable Hook hook(Alert present, AlertForm form, Alert wanted) {
        Hook now = wanted.hook();
        Hook before = present.hook();
        if (now == null || before == null) {
            return now;
        }
        boolean again = form.url() != null || Boolean.FALSE.equals(form.paused());
        return again || !now.url().equals(before.url()) ? before.at(now.url(), clock.instant()) : before;
    }

    /// Gives an alert another secret; the one before signs beside it for a while.
    Alert rotate(Alert alert) {
        Hook hook = alert.hook();
        if (hook == null) {
            throw new ProblemException(
                    Problem.of(ProblemType.UNKNOWN_RESOURCE, "this alert does not deliver by webhook"));
        }
        Endpoint rotated = hook.endpoint(alert.id())
                .rotated(
                        SigningKey.make(random),
                        clock.instant(),
                        settings.webhooks().keyOverlap());
        Alert changed = alert.with(hook.with(rotated.keys()));
        define(changed);
        return changed;
    }

    void delete(Alert alert) {
        write(() -> records.delete(alert));
    }

    private void define(Alert alert) {
        write(() -> records.define(alert));
    }

    private interface Writing {
        void write() throws ExecutionException, InterruptedException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (ExecutionException e) {
            throw new ProblemException(Problem.of(
                    ProblemType.LOG_UNAVAILABLE,
                    "the broker did not acknowledge it in time; sending it again is safe"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.of(ProblemType.LOG_UNAVAILABLE, "the service is stopping"));
        }
    }

    private static String name(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw invalid("name", "an alert has a name");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw invalid("name", "%d characters are more than %d".formatted(name.length(), LONGEST_NAME));
        }
        return name.strip();
    }

    private static String query(@Nullable String q) {
        if (q == null || q.isBlank()) {
            throw invalid("q", "an alert has a query; *:* asks for everything");
        }
        return AskedQuery.of(q).text();
    }

    private static String url(@Nullable String url) {
        if (url == null) {
            throw invalid("url", "a webhook has an address");
        }
        Optional<String> against =
                url.length() > LONGEST_URL ? Optional.of("it is too long") : Endpoint.reasonAgainst(url);
        if (against.isPresent()) {
            throw invalid("url", against.get());
        }
        return url;
    }

    private static ProblemException invalid(String field, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(field));
    }
}
