package readout.query.source;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Window;

/// What a source leaves open of a question, in words.
public final class Opening {

    private Opening() {}

    /// Why a source does not account for all that a question asks of; nothing if it does.
    public static Optional<String> of(WatchedSource source, Scope scope, Instant now) {
        if (source.looked().windows().isEmpty()) {
            return Optional.of(
                    source.lastFailure() == null ? waitingOr(source, "it was never looked at") : failing(source));
        }
        Instant end = end(source, scope.to(), now);
        if (end == null) {
            return Optional.of(source.isFailing() ? failing(source) : waitingOr(source, overdue(source)));
        }
        Instant begin = scope.from() == null ? Instant.MIN : scope.from();
        return source.looked().holes(begin, end).stream()
                .findFirst()
                .map(hole -> unseen(hole, source))
                .or(() -> source.whole().holes(begin, end).stream()
                        .findFirst()
                        .map(part -> "not all that it showed of %s was read in full".formatted(told(part))));
    }

    /// Up to when a source has to account for something: to the end of the question, or, if that is still to
    /// come, to the last look. Null if that is too long ago.
    private static @Nullable Instant end(WatchedSource source, @Nullable Instant to, Instant now) {
        Instant lookedUntil = source.looked().windows().getLast().to();
        if (to != null && (to.isBefore(now) || !to.isAfter(lookedUntil))) {
            return to;
        }
        return source.isFailing() || source.isOverdue(now) ? null : lookedUntil;
    }

    private static String unseen(Window hole, WatchedSource source) {
        Instant first = source.looked().windows().getFirst().from();
        if (!hole.to().isAfter(first)) {
            return "it was first looked at for what is published since %s".formatted(first);
        }
        Instant last = source.looked().windows().getLast().to();
        if (!hole.from().isBefore(last)) {
            return source.isFailing()
                    ? failing(source)
                    : "it was looked at for what is published until %s".formatted(last);
        }
        return "it was not looked at for what is published in %s".formatted(told(hole));
    }

    private static String told(Window window) {
        return window.from().equals(Instant.MIN)
                ? "the time before %s".formatted(window.to())
                : "%s to %s".formatted(window.from(), window.to());
    }

    private static String waitingOr(WatchedSource source, String otherwise) {
        return source.waiting().isEmpty() ? otherwise : "what its last look published is not in the view yet";
    }

    private static String overdue(WatchedSource source) {
        return "it was last looked at %s, and again due %s".formatted(source.lastSuccess(), source.nextDue());
    }

    private static String failing(WatchedSource source) {
        Failure failure = source.lastFailure();
        String before = source.lastSuccess() == null ? "never before" : "the last time " + source.lastSuccess();
        return failure == null
                ? before
                : "it could not be looked at %s (%s); it could %s".formatted(failure.at(), failure.reason(), before);
    }
}
