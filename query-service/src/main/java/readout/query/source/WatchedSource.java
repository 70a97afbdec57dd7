package readout.query.source;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.event.coverage.Window;

/// A source, and which spans of time the looks at it account for.
///
/// A look counts once the view holds the outcomes of all articles that it wrote; until then it waits.
///
/// @param heading as it was last defined; not enabled once it is deleted
/// @param looked the spans of which the source was looked at
/// @param whole those of which all that it showed was read, in full
/// @param lastSuccess when it was last looked at
/// @param lastFailure the last look that failed
/// @param nextDue when the next look is due; null before the first
/// @param waiting looks that do not count yet, in their order
public record WatchedSource(
        SourceHeading heading,
        Spans looked,
        Spans whole,
        @Nullable Instant lastSuccess,
        @Nullable Failure lastFailure,
        @Nullable Instant nextDue,
        List<Poll> waiting) {

    private static final Duration LATE = Duration.ofMinutes(2);

    public WatchedSource {
        requireNonNull(heading, "heading");
        requireNonNull(looked, "looked");
        requireNonNull(whole, "whole");
        waiting = List.copyOf(waiting);
    }

    /// A source that was not looked at yet.
    static WatchedSource of(SourceHeading heading) {
        return new WatchedSource(heading, Spans.NONE, Spans.NONE, null, null, null, List.of());
    }

    WatchedSource defined(SourceHeading next) {
        return new WatchedSource(next, looked, whole, lastSuccess, lastFailure, nextDue, waiting);
    }

    /// This source after one more look, which does not count yet.
    WatchedSource with(Poll poll) {
        return switch (poll.sight()) {
            case Sight.Failed(String reason) ->
                new WatchedSource(
                        heading, looked, whole, lastSuccess, new Failure(poll.at(), reason), poll.nextDue(), waiting);
            case Sight.Looked _ -> {
                List<Poll> more = new ArrayList<>(waiting);
                more.add(poll);
                yield new WatchedSource(heading, looked, whole, lastSuccess, lastFailure, nextDue, more);
            }
        };
    }

    /// This source with the looks counted whose articles the view holds.
    ///
    /// @param applied for each partition of the articles topic, the offset behind the last article of which
    ///     the view holds the outcome
    WatchedSource counted(Map<Integer, Long> applied) {
        WatchedSource counted = this;
        while (!counted.waiting.isEmpty()) {
            Poll first = counted.waiting.getFirst();
            if (!(first.sight() instanceof Sight.Looked look) || !isIn(look, applied)) {
                return counted;
            }
            counted = counted.counting(first, look);
        }
        return counted;
    }

    private static boolean isIn(Sight.Looked look, Map<Integer, Long> applied) {
        return look.written().stream().allMatch(last -> last.offset() < applied.getOrDefault(last.partition(), 0L));
    }

    private WatchedSource counting(Poll poll, Sight.Looked look) {
        Window window = look.window();
        boolean newest =
                nextDue == null || lastFailure == null || lastFailure.at().isBefore(poll.at());
        return new WatchedSource(
                heading,
                looked.with(window),
                look.hasMissed() ? whole : whole.with(window),
                poll.at(),
                lastFailure,
                newest ? poll.nextDue() : nextDue,
                waiting.subList(1, waiting.size()));
    }

    /// Whether a look is due and late: it takes its time, and so does its record.
    public boolean isOverdue(Instant now) {
        return nextDue != null && nextDue.plus(LATE).isBefore(now);
    }

    /// Whether the last look that counts failed.
    boolean isFailing() {
        return lastFailure != null && (lastSuccess == null || lastSuccess.isBefore(lastFailure.at()));
    }
}
