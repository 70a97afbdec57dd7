package readout.query.alert.serve;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Locale;
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
import readout.query.alert.log.AlertRecords;
import readout.query.alert.log.Definitions;
import readout.query.search.AskedQuery;
import readout.query.stream.Places;

/// Makes alerts, changes and deletes them: the rules for what they may be.
@ApplicationScoped
public class Alerting {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 2048;

    private final Definitions definitions;
    private final AlertRecords records;
    private final Places places;
    private final Clock clock;
    private final int most;

    Alerting(Definitions definitions, AlertRecords records, Places places, Clock clock, QuerySettings settings) {
        this.definitions = definitions;
        this.records = records;
        this.places = places;
        this.clock = clock;
        this.most = settings.alerts().most();
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
        Optional<Alert> present = definitions.find(id);
        if (present.isPresent()) {
            if (present.get().asksLike(wanted)) {
                return new Made(present.get(), false);
            }
            throw new ProblemException(Problem.of(
                    ProblemType.CONFLICT,
                    "the alert %s was made by the same name and query or key; change that one".formatted(id)));
        }
        if (definitions.all().size() >= most) {
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
                deliver == Deliver.WEBHOOK ? url(form.url()) : null,
                places.named(requireNonNullElse(form.from(), "now"), "from").toString(),
                clock.instant(),
                clock.instant(),
                requireNonNullElse(form.paused(), false));
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
                form.url() != null ? form.url() : deliver == Deliver.WEBHOOK ? present.url() : null,
                requireNonNullElse(form.paused(), present.paused()));
        return replace(present, whole);
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
                wanted.url(),
                anew ? wanted.since() : present.since(),
                anew ? wanted.begun() : present.begun(),
                present.created(),
                wanted.paused());
        if (!changed.equals(present)) {
            define(changed);
        }
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
        try {
            String scheme = String.valueOf(new URI(url).getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            if (!web || new URI(url).getHost() == null || url.length() > LONGEST_URL) {
                throw invalid("url", "an address such as https://example.org/hook");
            }
            return url;
        } catch (URISyntaxException e) {
            throw invalid("url", "an address such as https://example.org/hook");
        }
    }

    private static ProblemException invalid(String field, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(field));
    }
}
