package readout.ingest.source.look;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemType;
import readout.event.article.Article;
import readout.event.article.PublishedBasis;
import readout.event.coverage.SkipReason;
import readout.event.source.Source;
import readout.ingest.accept.Acceptance;
import readout.ingest.accept.ArticleForm;
import readout.ingest.accept.Judgement;
import readout.ingest.source.ArticleState;
import readout.ingest.source.Completeness;
import readout.ingest.source.fetch.Fetched;
import readout.ingest.source.fetch.Fetcher;
import readout.ingest.source.fetch.Validators;
import readout.ingest.source.find.Entry;
import readout.ingest.source.find.FeedDates;
import readout.page.Page;
import readout.page.PageReader;
import readout.page.Published;

/// Reads single articles: the source's own text where that is whole, else the page.
final class ArticleReader {

    private static final int MAX_TITLE = 1_000;

    private final Fetcher fetcher;
    private final Acceptance acceptance;
    private final Clock clock;
    private final Duration maxFuture;

    ArticleReader(Fetcher fetcher, Acceptance acceptance, Clock clock, Duration maxFuture) {
        this.fetcher = fetcher;
        this.acceptance = acceptance;
        this.clock = clock;
        this.maxFuture = maxFuture;
    }

    /// Reads an article that a source shows.
    Reading read(Source source, Entry entry) throws InterruptedException {
        return entry.content().whole()
                ? ofSource(source, entry, Completeness.FULL)
                : page(source, entry, Validators.NONE);
    }

    /// Reads what a source itself shows of an article whose page cannot be read.
    Reading teaser(Source source, Entry entry, Reading.Skipped why) {
        Completeness completeness = why.asksToPay() ? Completeness.PAYWALL_SUSPECTED : Completeness.TEASER;
        return entry.content().text().isEmpty() ? why : ofSource(source, entry, completeness);
    }

    /// Reads the page of an article once more. One that was gone is asked for as if it were new: it may be back as it
    /// was.
    Reading again(Source source, ArticleState known) throws InterruptedException {
        ArticleState.Shown shown = known.shown();
        Published published = shown.date() == null
                ? null
                : new Published(shown.date(), Optional.ofNullable(shown.basis()).orElse(PublishedBasis.FEED));
        Entry entry = new Entry(known.url(), shown.title(), published, shown.language(), Entry.Content.NONE, false);
        Validators validators = known.onLog()
                .filter(_ -> !known.withdrawn())
                .map(onLog -> new Validators(onLog.etag(), onLog.lastModified()))
                .orElse(Validators.NONE);
        return page(source, entry, validators);
    }

    private Reading page(Source source, Entry entry, Validators known) throws InterruptedException {
        Fetched fetched = fetcher.fetch(new Fetcher.Request(entry.url(), known, SourceReader.limits(source)));
        return switch (fetched) {
            case Fetched.Document document -> page(source, entry, document);
            case Fetched.Unchanged _ -> new Reading.Unchanged();
            case Fetched.Missing(int status) -> new Reading.Missing(fetched.told(), status == 410);
            case Fetched.Denied denied ->
                new Reading.Skipped(SkipReason.REFUSED, denied.told(), null, denied.asksToPay());
            case Fetched.Forbidden _ -> skipped(SkipReason.FORBIDDEN, fetched);
            case Fetched.Refused _ -> skipped(SkipReason.REFUSED, fetched);
            case Fetched.TooLarge _ -> skipped(SkipReason.TOO_LARGE, fetched);
            case Fetched.Later(var until, var _) ->
                new Reading.Skipped(SkipReason.UNREACHABLE, fetched.told(), until, false);
            case Fetched.Failed _ -> skipped(SkipReason.UNREACHABLE, fetched);
        };
    }

    private static Reading skipped(SkipReason reason, Fetched fetched) {
        return new Reading.Skipped(reason, fetched.told());
    }

    private Reading page(Source source, Entry entry, Fetched.Document document) {
        if (isFrontPage(document.url().getRawPath())
                && !isFrontPage(java.net.URI.create(entry.url()).getRawPath())) {
            return new Reading.Skipped(SkipReason.GONE, "redirected to the front page");
        }
        String url = document.url().toString();
        Page page = PageReader.read(document.body().bytes(), document.charset(), url);
        boolean isShort = page.text().length() < entry.content().text().length();
        Completeness completeness = page.paywalled() ? Completeness.PAYWALL_SUSPECTED : Completeness.FULL;
        return judged(
                form(source, entry, page, url, isShort ? entry.content().text() : page.text()),
                isShort ? Completeness.TEASER : completeness,
                true,
                document.validators());
    }

    private static boolean isFrontPage(@Nullable String path) {
        return path == null || path.isEmpty() || path.equals("/");
    }

    private Reading ofSource(Source source, Entry entry, Completeness completeness) {
        Page nothing = new Page("", "", null, null, null, null, false);
        return judged(
                form(source, entry, nothing, entry.url(), entry.content().text()),
                completeness,
                completeness != Completeness.FULL,
                Validators.NONE);
    }

    private ArticleForm form(Source source, Entry entry, Page page, String url, String text) {
        @Nullable Published published = published(entry, page);
        String title = page.title().isBlank() ? entry.title() : page.title();
        return new ArticleForm(
                page.canonicalUrl() != null ? page.canonicalUrl() : url,
                title == null || title.length() <= MAX_TITLE ? title : title.substring(0, MAX_TITLE),
                source.name(),
                source.publisher() != null ? source.publisher() : page.publisher(),
                source.reportingSide(),
                published == null ? null : published.date(),
                language(entry.language() != null ? entry.language() : page.language()),
                text,
                null,
                published == null ? null : published.basis());
    }

    private @Nullable Published published(Entry entry, Page page) {
        FeedDates dates = new FeedDates(clock.instant().plus(maxFuture));
        return Optional.ofNullable(entry.published())
                .or(() -> Optional.ofNullable(page.published()))
                .filter(dates::isPlausible)
                .orElse(null);
    }

    private static @Nullable String language(@Nullable String tag) {
        try {
            return tag == null
                    ? null
                    : new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException _) {
            return null;
        }
    }

    private Reading judged(ArticleForm form, Completeness completeness, boolean fromPage, Validators validators) {
        return switch (acceptance.judge(form)) {
            case Judgement.Accepted(Article article) -> new Reading.Read(article, completeness, fromPage, validators);
            case Judgement.Refused(Problem problem) ->
                new Reading.Skipped(
                        problem.status() == ProblemType.NO_TEXT.status() ? SkipReason.NO_TEXT : SkipReason.REFUSED,
                        requireNonNull(problem.detail()));
        };
    }
}
