package readout.ingest.source.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleIdentity;
import readout.event.article.Withdrawal;
import readout.event.coverage.SkipReason;
import readout.event.source.Source;
import readout.event.source.SourceKind;
import readout.ingest.publish.LogPosition;
import readout.ingest.publish.Notice;
import readout.ingest.publish.Publication;
import readout.ingest.source.ArticleState;
import readout.ingest.source.Completeness;
import readout.ingest.source.find.Entry;

/// Tells what is new among the articles of a source: each wording of each article once.
final class Articles {

    private static final Duration DAY = Duration.ofDays(1);

    private final ArticleReader reader;
    private final Outlet outlet;
    private final Rechecks rechecks;
    private final Duration remembered;
    private final Clock clock;

    /// @param remembered how long an address is kept in mind that its source does not show any more
    Articles(ArticleReader reader, Outlet outlet, Rechecks rechecks, Duration remembered, Clock clock) {
        this.reader = reader;
        this.outlet = outlet;
        this.rechecks = rechecks;
        this.remembered = remembered;
        this.clock = clock;
    }

    /// Whether some of what a source shows was known before.
    boolean knowsAny(Source source, Shown.Articles shown) {
        return shown.unchanged() > 0
                || shown.entries().isEmpty()
                || shown.entries().stream()
                        .anyMatch(entry ->
                                outlet.article(source.id(), entryId(entry)).isPresent());
    }

    /// Reads and tells what is new among what a source shows.
    void take(Source source, Shown.Articles shown, Tally tally) throws InterruptedException {
        tally.skip(SkipReason.UNCHANGED, shown.unchanged());
        int budget = source.limits().articles();
        for (Entry entry : shown.entries()) {
            Optional<ArticleState> known = outlet.article(source.id(), entryId(entry));
            Optional<SkipReason> reason = reasonAgainst(source, entry, known);
            if (reason.isPresent()) {
                tally.skip(reason.get());
                known.ifPresent(this::see);
            } else if (budget == 0) {
                tally.skip(SkipReason.OVER_LIMIT);
            } else {
                budget--;
                take(source, entry, known.orElseGet(() -> first(source, entry)), tally);
            }
        }
    }

    /// Asks again for the pages that are due.
    void recheck(Source source, Tally tally) throws InterruptedException {
        Instant now = clock.instant();
        List<ArticleState> due = outlet.articles(source.id()).stream()
                .filter(state -> state.onLog().isPresent() && state.isDue(now))
                .limit(source.limits().articles())
                .toList();
        for (ArticleState state : due) {
            Reading reading = reader.again(source, state);
            take(source, state, state.shown(), isBetter(reading, state) ? reading : new Reading.Unchanged(), tally);
        }
    }

    /// A page says nothing new of an article whose text is the source's own, nor with less than a summary that stands
    /// in for it.
    private static boolean isBetter(Reading reading, ArticleState state) {
        ArticleState.OnLog onLog = state.onLog().orElseThrow();
        return !(reading instanceof Reading.Read read)
                || (onLog.fromPage()
                        && (onLog.completeness() != Completeness.TEASER
                                || read.article().text().length() >= onLog.length()));
    }

    /// Forgets addresses that a source has not shown for long, and whose pages are not asked for any more. To be done
    /// only where all that the source shows was just read.
    void forgetOld(Source source) {
        Instant latest = clock.instant().minus(remembered);
        outlet.articles(source.id()).stream()
                .filter(state -> state.nextCheck() == null && state.lastSeen().isBefore(latest))
                .forEach(outlet::forget);
    }

    /// Why an entry is not read at all; empty if it is to be read.
    private Optional<SkipReason> reasonAgainst(Source source, Entry entry, Optional<ArticleState> known) {
        if (!isWanted(source, entry)) {
            return Optional.of(SkipReason.OUT_OF_SCOPE);
        }
        boolean same = known.map(state -> state.shown().fingerprint().equals(entry.fingerprint()))
                .orElse(false);
        if (!same) {
            return Optional.empty();
        }
        ArticleState state = known.orElseThrow();
        if (state.skipped() != null) {
            return state.isDue(clock.instant()) ? Optional.empty() : Optional.of(state.skipped());
        }
        boolean isRead = state.onLog().isPresent() && !isPageItself(source);
        return isRead ? Optional.of(SkipReason.UNCHANGED) : Optional.empty();
    }

    /// A source that is a page shows nothing of it but its address, so the page is asked at each look.
    private static boolean isPageItself(Source source) {
        return source.kind() instanceof SourceKind.Page;
    }

    private static boolean isWanted(Source source, Entry entry) {
        return entry.language() == null
                || source.languages().isEmpty()
                || source.languages().stream().anyMatch(language -> isWithin(language, entry.language()));
    }

    /// `en` holds `en-GB`.
    private static boolean isWithin(String language, String tag) {
        String wanted = language.toLowerCase(Locale.ROOT);
        String given = tag.toLowerCase(Locale.ROOT);
        return given.equals(wanted) || given.startsWith(wanted + "-");
    }

    private void take(Source source, Entry entry, ArticleState state, Tally tally) throws InterruptedException {
        ArticleState.Shown shown = shown(entry);
        if (entry.withdrawn()) {
            withdraw(state, "withdrawn by its publisher", tally);
            return;
        }
        boolean isAgain = isPageItself(source) && state.onLog().isPresent();
        Reading reading = isAgain ? reader.again(source, state) : reader.read(source, entry);
        boolean isTeaser = reading instanceof Reading.Skipped skipped
                && isLasting(skipped, state)
                && !entry.content().text().isEmpty();
        take(source, state, shown, isTeaser ? reader.teaser(source, entry, (Reading.Skipped) reading) : reading, tally);
    }

    /// A page that will not come soon, of which the source's own summary is better than nothing.
    private static boolean isLasting(Reading.Skipped skipped, ArticleState state) {
        return skipped.reason() != SkipReason.UNREACHABLE || state.failures() + 1 >= Rechecks.MISSING;
    }

    private void take(Source source, ArticleState state, ArticleState.Shown shown, Reading reading, Tally tally)
            throws InterruptedException {
        Instant now = clock.instant();
        switch (reading) {
            case Reading.Read read -> publish(source, state, shown, read, tally);
            case Reading.Unchanged _ -> {
                tally.skip(SkipReason.UNCHANGED);
                outlet.keep(state.checked(rechecks.next(state.firstSeen(), now)));
            }
            case Reading.Missing(String reason, boolean forEver) -> missing(state, shown, reason, forEver, tally);
            case Reading.Skipped skipped -> skip(state, shown, skipped, tally);
        }
    }

    private void publish(Source source, ArticleState state, ArticleState.Shown shown, Reading.Read read, Tally tally)
            throws InterruptedException {
        ArticleState.OnLog onLog = new ArticleState.OnLog(
                read.article().id(),
                read.article().version(),
                read.fromPage(),
                read.completeness(),
                read.article().text().length(),
                read.validators().etag(),
                read.validators().lastModified());
        @Nullable Instant next = rechecks.next(state.firstSeen(), clock.instant());
        if (isOnLog(source, state, onLog)) {
            tally.skip(SkipReason.UNCHANGED);
        } else {
            LogPosition at = published(source.id(), new Notice.OfArticle(read.article(), false));
            tally.publish(read.completeness(), at, state.onLog().isEmpty());
        }
        outlet.keep(state.published(shown, onLog, next));
    }

    /// Whether the same wording stands on the log already, of this address or of another one of the same article.
    private boolean isOnLog(Source source, ArticleState state, ArticleState.OnLog onLog) {
        if (state.onLog().isPresent()) {
            return !state.withdrawn() && state.onLog().get().version().equals(onLog.version());
        }
        return outlet.articles(source.id()).stream()
                .filter(other -> !other.withdrawn())
                .flatMap(other -> other.onLog().stream())
                .anyMatch(other -> other.articleId().equals(onLog.articleId())
                        && other.version().equals(onLog.version()));
    }

    private void missing(ArticleState state, ArticleState.Shown shown, String reason, boolean forEver, Tally tally)
            throws InterruptedException {
        Instant now = clock.instant();
        if (state.onLog().isEmpty()) {
            tally.skip(SkipReason.GONE);
            outlet.keep(state.skipped(shown, SkipReason.GONE, rechecks.retry(state.failures(), now)));
        } else if (forEver || state.missing() + 1 >= Rechecks.MISSING) {
            withdraw(state, reason, tally);
        } else {
            tally.skip(SkipReason.GONE);
            outlet.keep(state.missed(now.plus(rechecks.missing())));
        }
    }

    private void withdraw(ArticleState state, String reason, Tally tally) throws InterruptedException {
        tally.skip(SkipReason.GONE);
        Optional<ArticleState.OnLog> onLog = state.onLog();
        Instant now = clock.instant();
        if (onLog.isPresent() && !state.withdrawn()) {
            Withdrawal withdrawal = new Withdrawal(onLog.get().articleId(), reason, now);
            tally.written(published(state.sourceId(), new Notice.OfWithdrawal(withdrawal)));
        }
        outlet.keep(state.withdrawn(rechecks.next(state.firstSeen(), now)));
    }

    private void skip(ArticleState state, ArticleState.Shown shown, Reading.Skipped skipped, Tally tally) {
        Instant now = clock.instant();
        tally.skip(skipped.reason());
        Instant retry = rechecks.retry(state.failures(), now);
        Instant next = skipped.notBefore() != null && skipped.notBefore().isAfter(retry) ? skipped.notBefore() : retry;
        outlet.keep(
                state.onLog().isPresent()
                        ? state.checked(later(state, next))
                        : state.skipped(shown, skipped.reason(), next));
    }

    /// A page on the log that does not come is asked for again in its turn.
    private @Nullable Instant later(ArticleState state, Instant retry) {
        @Nullable Instant next = rechecks.next(state.firstSeen(), clock.instant());
        return next == null || next.isAfter(retry) ? next : retry;
    }

    private LogPosition published(String sourceId, Notice notice) throws InterruptedException {
        return switch (outlet.publish(sourceId, notice)) {
            case Publication.Published(LogPosition at) -> at;
            case Publication.Unpublished(var problem) -> throw new Outlet.LostSource(problem.detail());
        };
    }

    private void see(ArticleState state) {
        Instant now = clock.instant();
        if (state.lastSeen().plus(DAY).isBefore(now)) {
            outlet.keep(state.seenAt(now));
        }
    }

    private ArticleState first(Source source, Entry entry) {
        return ArticleState.first(source.id(), entryId(entry), entry.url(), shown(entry), clock.instant());
    }

    private static ArticleState.Shown shown(Entry entry) {
        return new ArticleState.Shown(
                entry.fingerprint(),
                entry.title(),
                entry.published() == null ? null : entry.published().date(),
                entry.published() == null ? null : entry.published().basis(),
                entry.language());
    }

    private static String entryId(Entry entry) {
        return ArticleIdentity.articleId(entry.url());
    }
}
