package readout.ingest.source.serve;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.egress.Target;
import readout.event.source.Schedule;
import readout.event.source.Source;
import readout.event.source.SourceKind;
import readout.event.source.SourceLimits;
import readout.ingest.SourceSettings;
import readout.ingest.accept.Acceptance;
import readout.ingest.accept.ArticleForm;
import readout.ingest.accept.Judgement;

/// Decides whether a form defines a source.
@ApplicationScoped
public class Definition {

    private static final int MAX_NAME = 200;
    private static final int ARTICLES = 50;
    private static final int MOST_ARTICLES = 10_000;
    private static final int REDIRECTS = 5;
    private static final int MOST_REDIRECTS = 20;

    private final Acceptance acceptance;
    private final SourceSettings settings;
    private final Clock clock;

    Definition(Acceptance acceptance, SourceSettings settings, Clock clock) {
        this.acceptance = acceptance;
        this.settings = settings;
        this.clock = clock;
    }

    /// Whatever makes the id of a source from its name and address.
    interface Naming extends BinaryOperator<String> {}

    /// The source that a form defines.
    ///
    /// @param createdAt when it was defined first; null if that is now
    /// @throws ProblemException if it defines none; the problem names the field at fault
    Source of(SourceForm form, Naming naming, @Nullable Instant createdAt) {
        String name = required("name", form.name());
        if (name.length() > MAX_NAME) {
            throw fault("name", "more than %d characters".formatted(MAX_NAME));
        }
        String address = address(required("address", form.address()));
        checkAbout(form, name);
        return new Source(
                naming.apply(name, address),
                name,
                blankToNull(form.publisher()),
                blankToNull(form.reportingSide()),
                requireNonNullElse(form.languages(), List.of()),
                kind(form),
                address,
                schedule(requireNonNullElse(form.schedule(), new SourceForm.Pauses(null, null))),
                limits(requireNonNullElse(form.limits(), new SourceForm.Most(null, null, null, null))),
                requireNonNullElse(form.enabled(), true),
                createdAt == null ? clock.instant() : createdAt);
    }

    private static String address(String address) {
        return switch (Target.of(address)) {
            case Target.Usable _ -> address;
            case Target.Refused(String reason) -> throw fault("address", reason);
        };
    }

    private static SourceKind kind(SourceForm form) {
        SourceForm.Kind kind = requireNonNullElse(form.kind(), SourceForm.Kind.FEED);
        if (kind != SourceForm.Kind.LISTING && form.links() != null) {
            throw fault("links", "only a listing has links to select");
        }
        return switch (kind) {
            case FEED -> new SourceKind.Feed();
            case SITEMAP -> new SourceKind.Sitemap();
            case PAGE -> new SourceKind.Page();
            case LISTING -> new SourceKind.Listing(selector(required("links", form.links())));
        };
    }

    private static String selector(String links) {
        try {
            requireNonNull(QueryParser.parse(links));
            return links;
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw fault("links", "not a CSS selector such as 'article h2 a'");
        }
    }

    private Schedule schedule(SourceForm.Pauses asked) {
        Duration atLeast = requireNonNullElse(asked.atLeast(), settings.atLeast());
        Duration atMost = requireNonNullElse(asked.atMost(), longer(atLeast, settings.atMost()));
        if (atLeast.compareTo(settings.shortest()) < 0) {
            throw fault("schedule.atLeast", "a pause is at least %s here".formatted(settings.shortest()));
        }
        if (atMost.compareTo(atLeast) < 0) {
            throw fault("schedule.atMost", "shorter than atLeast, which is %s".formatted(atLeast));
        }
        return new Schedule(atLeast, atMost);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private SourceLimits limits(SourceForm.Most asked) {
        long mostBytes = settings.maxBytes().asLongValue();
        int articles = requireNonNullElse(asked.articles(), ARTICLES);
        long bytes = requireNonNullElse(asked.bytes(), mostBytes);
        Duration patience = requireNonNullElse(asked.patience(), settings.patience());
        int redirects = requireNonNullElse(asked.redirects(), REDIRECTS);
        within("limits.articles", articles, 1, MOST_ARTICLES);
        within("limits.bytes", bytes, 1, mostBytes);
        within("limits.redirects", redirects, 0, MOST_REDIRECTS);
        if (!patience.isPositive() || patience.compareTo(settings.patience()) > 0) {
            throw fault("limits.patience", "from above 0 to %s".formatted(settings.patience()));
        }
        return new SourceLimits(articles, bytes, patience, redirects);
    }

    private static void within(String field, long value, long least, long most) {
        if (value < least || value > most) {
            throw fault(field, "from %d to %d".formatted(least, most));
        }
    }

    /// What a source says of its articles has to pass for an article.
    private void checkAbout(SourceForm form, String name) {
        checkAbout(form, name, null);
        for (String language : requireNonNullElse(form.languages(), List.<String>of())) {
            checkAbout(form, name, language);
        }
    }

    private void checkAbout(SourceForm form, String name, @Nullable String language) {
        ArticleForm article = new ArticleForm(
                null, null, name, form.publisher(), form.reportingSide(), null, language, "text", null, null);
        if (acceptance.judge(article) instanceof Judgement.Refused(Problem problem)) {
            throw new ProblemException("language".equals(problem.field()) ? problem.at("languages") : problem);
        }
    }

    private static String required(String field, @Nullable String value) {
        String given = blankToNull(value);
        if (given == null) {
            throw fault(field, "is missing");
        }
        return given;
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static ProblemException fault(String field, String detail) {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(field));
    }
}
