package readout.query.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Window;
import readout.query.source.Failure;
import readout.query.source.Looks;
import readout.query.source.Opening;
import readout.query.source.Scope;
import readout.query.source.SourceHeading;
import readout.query.source.WatchedSource;

/// What one source accounts for.
///
/// @param enabled whether it is counted on
/// @param complete whether it accounts for all that was asked for
/// @param reason why it does not
/// @param overdue whether a look at it is due and late
/// @param lagSeconds how long ago what was last seen of it ended; null before the first look
/// @param looks what the looks within the time asked for came to
/// @param looked the last spans of which it was looked at
public record SourceAccount(
        String id,
        String name,
        @Nullable String publisher,
        @Nullable String reportingSide,
        boolean enabled,
        boolean complete,
        @Nullable String reason,
        @Nullable Instant lastSuccess,
        @Nullable Failure lastError,
        @Nullable Instant nextDue,
        boolean overdue,
        @Nullable Long lagSeconds,
        Looks looks,
        @JsonInclude List<Window> looked) {

    private static final int MOST_SPANS = 50;

    public SourceAccount {
        looked = List.copyOf(looked);
    }

    static SourceAccount of(WatchedSource source, Scope scope, Instant now, Looks looks) {
        SourceHeading heading = source.heading();
        @Nullable String reason = Opening.of(source, scope, now).orElse(null);
        List<Window> looked = source.looked().windows();
        Long lag = looked.isEmpty()
                ? null
                : Math.max(0, Duration.between(looked.getLast().to(), now).toSeconds());
        return new SourceAccount(
                heading.id(),
                heading.name(),
                heading.publisher(),
                heading.reportingSide(),
                heading.enabled(),
                reason == null,
                reason,
                source.lastSuccess(),
                source.lastFailure(),
                source.nextDue(),
                source.isOverdue(now),
                lag,
                looks,
                looked.subList(Math.max(0, looked.size() - MOST_SPANS), looked.size()));
    }
}
