package readout.query.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Delivery.State;
import readout.query.change.Position;

/// What an alert makes of its matches, one after the other in the order of the log: which are told one by one, which
/// are collected, and when what was collected is told.
///
/// Its time is the observation of the articles that matched and never goes back: an article that comes late counts in
/// the window that is open. So the same matches in the same order always give the same windows. A window ends when a
/// match falls behind it, or, when there is something to tell of it, by the clock; what then still comes for it counts
/// in the next.
public final class Tally {

    /// How many of its matches a notice names.
    public static final int NAMED = 50;

    private final Alert alert;
    private final @Nullable Span span;
    private Instant time = Instant.MIN;
    private final Window collected = new Window();
    private final Window hour = new Window();

    public Tally(Alert alert) {
        this.alert = alert;
        this.span = alert.threshold() == null
                ? alert.digest().span()
                : alert.threshold().in();
    }

    /// What one match leads to.
    ///
    /// @param at the time at which it counts
    /// @param state what it is from now on
    /// @param before notices about windows that it ends
    /// @param after a notice that it gives reason to
    public record Counted(Instant at, State state, List<Notice> before, Optional<Notice> after) {
        public Counted {
            before = List.copyOf(before);
        }
    }

    /// Counts a match.
    ///
    /// @param observed when its article was observed
    public Counted match(Position position, Instant observed) {
        time = latest(time, observed);
        List<Notice> before = passed(time);
        if (span != null) {
            collected.add(span.start(time), position);
            return new Counted(time, State.COLLECTED, before, exceeded());
        }
        hour.add(Span.HOUR.start(time), position);
        return new Counted(time, told(), before, Optional.empty());
    }

    /// Counts a match that was counted before, at the time at which it counted then. In a window that is over it counts
    /// no more.
    public void recall(Delivery match) {
        time = latest(time, match.at());
        passed(time);
        if (span != null) {
            recall(collected, span, match);
        } else {
            recall(hour, Span.HOUR, match);
        }
    }

    private void recall(Window window, Span of, Delivery match) {
        Instant open = of.start(time);
        if (open.equals(of.start(match.at()))) {
            window.add(open, match.place());
        }
    }

    /// Recalls a notice that ended its window.
    public void recallEnd(Delivery notice) {
        if (notice.window() == null || notice.kind() == Delivery.Kind.THRESHOLD) {
            return;
        }
        Span of = notice.kind() == Delivery.Kind.DIGEST && span != null ? span : Span.HOUR;
        time = latest(time, of.end(notice.window()));
        passed(time);
    }

    /// The notices about windows that are over by the clock. Windows of which there is nothing to tell stay open: what
    /// comes late for them still counts there.
    public List<Notice> tick(Instant now) {
        List<Notice> notices = new ArrayList<>();
        if (alert.digest() != Digest.NONE && span != null && collected.isOver(span, now)) {
            notices.addAll(passed(latest(span.end(collected.start()), time)));
        }
        if (surplus() > 0 && hour.isOver(Span.HOUR, now)) {
            notices.addAll(passed(latest(Span.HOUR.end(hour.start()), time)));
        }
        notices.forEach(notice -> time = latest(time, notice.at()));
        return notices;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private int surplus() {
        Limits limits = alert.limits();
        return limits == null ? 0 : hour.count - limits.perHour();
    }

    private State told() {
        if (surplus() > 0) {
            return State.WITHHELD;
        }
        return alert.isPosted() ? State.PENDING : State.LISTED;
    }

    private Optional<Notice> exceeded() {
        Threshold threshold = alert.threshold();
        return threshold != null && collected.count == threshold.moreThan() + 1
                ? Optional.of(collected.notice(Delivery.Kind.THRESHOLD, time, collected.count))
                : Optional.empty();
    }

    /// Ends the windows that a moment lies behind, and says what is to be told of them.
    private List<Notice> passed(Instant moment) {
        List<Notice> notices = new ArrayList<>();
        if (span != null && collected.isOver(span, moment)) {
            if (alert.digest() != Digest.NONE) {
                notices.add(collected.notice(Delivery.Kind.DIGEST, span.end(collected.start()), collected.count));
            }
            collected.clear();
        }
        if (hour.isOver(Span.HOUR, moment)) {
            if (surplus() > 0) {
                Instant end = Span.HOUR.end(hour.start());
                notices.add(new Notice(Delivery.Kind.WITHHELD, hour.start(), end, surplus(), List.of()));
            }
            hour.clear();
        }
        return notices;
    }

    /// One window of matches, or none.
    private static final class Window {

        private @Nullable Instant start;
        private int count;
        private final List<Position> first = new ArrayList<>();

        void add(Instant window, Position position) {
            start = window;
            count++;
            if (first.size() < NAMED) {
                first.add(position);
            }
        }

        Instant start() {
            return start == null ? Instant.MIN : start;
        }

        boolean isOver(Span span, Instant moment) {
            return start != null && !moment.isBefore(span.end(start));
        }

        Notice notice(Delivery.Kind kind, Instant at, int of) {
            return new Notice(kind, start(), at, of, first);
        }

        void clear() {
            start = null;
            count = 0;
            first.clear();
        }
    }
}
