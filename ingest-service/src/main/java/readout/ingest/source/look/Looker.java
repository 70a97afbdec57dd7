package readout.ingest.source.look;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
        SourceState known = before == null ? SourceState.unknown(source) : before;
        return switch (sources.read(source, known.remaining() > 0 ? null : known)) {
            case Shown.Nothing(String reason, var notBefore) -> failed(source, known, reason, notBefore);
            case Shown.Articles shown -> looked(source, known, shown);
        };
    }

    /// Asks again for the pages of a source's articles that are due.
    public void recheck(Source source) throws InterruptedException {
        articles.recheck(source, new Tally());
        outlet.flush();
    }

    private Sight looked(Source source, SourceState before, Shown.Articles shown) throws InterruptedException {
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
        finish(source, after(source, before, shown, tally, now), sight);
        return sight;
    }

    private static SourceState after(
            Source source, SourceState before, Shown.Articles shown, Tally tally, Instant now) {
        Duration pause = SourceState.pause(source.schedule(), before.pause(), tally.foundNew());
        @Nullable String incomplete = shown.incomplete();
        int remaining = tally.remaining() + (incomplete == null ? 0 : 1);
        Counts last = new Counts(shown.entries().size() + shown.unchanged(), tally.published(), tally.skipped());
        return new SourceState(
                source.id(),
                now,
                now,
                incomplete == null ? before.lastFault() : new Fault(now, incomplete),
                now.plus(tally.overLimit() > 0 ? source.schedule().atLeast() : pause),
                pause,
                0,
                remaining == 0 ? now : before.seenUntil(),
                remaining,
                last,
                before.total().plus(last),
                shown.documents());
    }

    private Sight failed(Source source, SourceState before, String reason, @Nullable Instant notBefore)
            throws InterruptedException {
        Instant now = clock.instant();
        int failures = before.failures() + 1;
        Instant next = now.plus(SourceState.pauseAfterFailure(source.schedule(), failures));
        SourceState after = new SourceState(
                source.id(),
                now,
                before.lastSuccess(),
                new Fault(now, reason),
                notBefore != null && notBefore.isAfter(next) ? notBefore : next,
                before.pause(),
                failures,
                before.seenUntil(),
                before.remaining(),
                before.last(),
                before.total(),
                before.documents());
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
    private static Window window(SourceState before, boolean goesOn, Instant oldest, Instant now) {
        Instant from = Optional.ofNullable(before.seenUntil())
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
}
