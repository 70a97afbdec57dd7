package readout.ingest.accept;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemType;
import readout.event.article.CanonicalUrl;

/// The rules for what a sender says about an article.
final class Fields {

    private static final int MAX_URL = 2048;
    private static final int MAX_TITLE = 1000;
    private static final int MAX_NAME = 200;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private final Clock clock;
    private final Duration maxFuture;

    Fields(Clock clock, Duration maxFuture) {
        this.clock = clock;
        this.maxFuture = maxFuture;
    }

    /// The first fault, if there is one.
    Optional<Problem> fault(ArticleForm form) {
        return Stream.<Optional<Problem>>of(
                        url(form.url()),
                        length("title", form.title(), MAX_TITLE),
                        length("source", form.source(), MAX_NAME),
                        length("publisher", form.publisher(), MAX_NAME),
                        reportingSide(form.reportingSide()),
                        published(form.published()),
                        language(form.language()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Whether a date can be that of a publication.
    boolean isPublished(String date) {
        return published(date).isEmpty();
    }

    private static Optional<Problem> url(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        if (url.length() > MAX_URL) {
            return length("url", url, MAX_URL);
        }
        try {
            CanonicalUrl.of(url);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return fault("url", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Problem> length(String field, @Nullable String value, int most) {
        return value == null || value.length() <= most
                ? Optional.empty()
                : fault(field, "%d characters are more than %d".formatted(value.length(), most));
    }

    private static Optional<Problem> reportingSide(@Nullable String country) {
        return country == null || COUNTRIES.contains(country) || country.equals("XKX")
                ? Optional.empty()
                : fault("reportingSide", "not an ISO 3166-1 alpha-3 country code such as CUB");
    }

    private Optional<Problem> published(@Nullable String published) {
        if (published == null) {
            return Optional.empty();
        }
        try {
            OffsetDateTime latest = clock.instant().plus(maxFuture).atOffset(ZoneOffset.UTC);
            return instant(published).isAfter(latest) ? fault("published", "lies in the future") : Optional.empty();
        } catch (DateTimeParseException e) {
            return fault("published", "not an RFC 3339 date or date-time such as 2026-05-09 or 2026-05-09T10:00:00Z");
        }
    }

    private static OffsetDateTime instant(String published) {
        return published.length() == 10
                ? LocalDate.parse(published).atStartOfDay().atOffset(ZoneOffset.UTC)
                : OffsetDateTime.parse(published);
    }

    private static Optional<Problem> language(@Nullable String language) {
        if (language == null) {
            return Optional.empty();
        }
        try {
            new Locale.Builder().setLanguageTag(language);
            return Optional.empty();
        } catch (IllformedLocaleException e) {
            return fault("language", "not a BCP 47 language tag such as en or zh-Hans");
        }
    }

    private static Optional<Problem> fault(String field, String detail) {
        return Optional.of(Problem.of(ProblemType.INVALID_FIELD, detail).at(field));
    }
}
