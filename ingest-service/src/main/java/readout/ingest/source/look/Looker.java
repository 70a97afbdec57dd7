package readout.ingest.source.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.event.coverage.Window;
import readout.event.source.Source;
import readout.ingest.source.SourceState;
import readout.ingest.source.SourceState.Counts;
import readout.ingest.source.SourceState.Fault;
import readout.ingest.source.find.Entry;
import readout.page.Published;

/// Looks at sources: reads what they show, tells what is new, and tells what was seen.
public final class Looker {

    private final SourceReader sources;
    private final Articles articles;
    private final Outlet outlet;
    private final Clock clock;

    Looker(SourceReader sources, Articles articles, Outlet outlet, Clock clock) {
        this.sources = sources;
        this.articles = articles;
        this.outlet = outlet;
        this.clock = clock;
    }

    /// Looks at a source once.
    ///
    /// @param before what is known of it; null if it was never looked at
    /// @throws InterruptedException if the service stops meanwhile; what was told by then stays told
    public Sight look(Source source, @Nullable SourceState before) throws InterruptedException {
        boolean allAnew = before == null || before.remaining() > 0;
        return switch (sources.read(source, allAnew ? null : before)) {
            case Shown.Nothing(String reason, var notBefore) -> failed(source, before, reason, notBefore);
            case Shown.Articles shown -> looked(source, before, shown);
        };
    }

    /// Asks again for the pages of a source's articles that are due.
    public void recheck(Source source) throws InterruptedException {
        articles.recheck(source, new Tally());
        outlet.flush();
    }

    private Sight looked(Source source, @Nullable SourceState before, Shown.Articles shown)
            throws InterruptedException {
        Tally tally = new Tally();
        boolean goesOn = articles.knowsAny(source, shown);
        articles.take(source, shown, tally);
        if (shown.unchanged() == 0) {
            articles.forgetOld(source);
        }
        Instant now = clock.instant();
        int found = shown.entries().size() + shown.unchanged();
        Sight.Looked sight = new Sight.Looked(
                window(before, goesOn, oldest(shown, now), now),
                found,
                tally.published(),
                tally.skipped(),
                tally.texts(),
                tally.written());
        Duration pause = SourceState.pause(source.schedule(), before == null ? null : before.pause(), tally.foundNew());
        boolean whole = tally.remaining() == 0 && shown.incomplete() == null;
        SourceState after = new SourceState(
                source.id(),
                now,
                now,
                shown.incomplete() == null
                        ? (before == null ? null : before.lastFault())
                        : new Fault(now, shown.incomplete()),
                now.plus(whole ? pause : source.schedule().atLeast()),
                pause,
                0,
                whole ? now : before == null ? null : before.seenUntil(),
                tally.remaining() + (shown.incomplete() == null ? 0 : 1),
                new Counts(found, tally.published(), tally.skipped()),
                sum(before, found, tally),
                shown.documents());
        finish(source, after, sight);
        return sight;
    }

    private Sight failed(Source source, @Nullable SourceState before, String reason, @Nullable Instant notBefore)
            throws InterruptedException {
        Instant now = clock.instant();
        int failures = before == null ? 1 : before.failures() + 1;
        Duration pause = SourceState.pauseAfterFailure(source.schedule(), failures);
        Instant next = now.plus(pause);
        SourceState after = new SourceState(
                source.id(),
                now,
                before == null ? null : before.lastSuccess(),
                new Fault(now, reason),
                notBefore != null && notBefore.isAfter(next) ? notBefore : next,
                before == null ? source.schedule().atLeast() : before.pause(),
                failures,
                before == null ? null : before.seenUntil(),
                before == null ? 0 : before.remaining(),
                before == null ? Counts.NONE : before.last(),
                before == null ? Counts.NONE : before.total(),
                before == null ? List.of() : before.documents());
        Sight.Failed sight = new Sight.Failed(reason);
        finish(source, after, sight);
        return sight;
    }

    private void finish(Source source, SourceState after, Sight sight) throws InterruptedException {
        outlet.finish(
                after,
                new Poll(
                        source.id(),
                        source.name(),
                        source.publisher(),
                        source.reportingSide(),
                        after.lastLook(),
                        sight,
                        after.nextDue()));
    }

    /// Where nothing of what a source shows was known before, what it published in between may have passed unseen.
    private static Window window(@Nullable SourceState before, boolean goesOn, Instant oldest, Instant now) {
        Instant from = Optional.ofNullable(before)
                .map(SourceState::seenUntil)
                .map(until -> goesOn ? until : later(until, oldest))
                .orElse(oldest);
        return new Window(from.isAfter(now) ? now : from, now);
    }

    /// When the oldest article that a source shows was published, as far as it says.
    private static Instant oldest(Shown.Articles shown, Instant now) {
        return shown.entries().stream()
                .map(Entry::published)
                .filter(Objects::nonNull)
                .map(Published::moment)
                .min(Comparator.naturalOrder())
                .orElse(now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Counts sum(@Nullable SourceState before, int found, Tally tally) {
        Counts counted = before == null ? Counts.NONE : before.total();
        return new Counts(counted.found() + found, counted.published() + tally.published(), List.of());
    }
}
