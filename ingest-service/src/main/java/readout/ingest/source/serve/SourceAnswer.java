package readout.ingest.source.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.source.Schedule;
import readout.event.source.Source;
import readout.event.source.SourceKind;
import readout.event.source.SourceLimits;
import readout.ingest.source.SourceIdentity;
import readout.ingest.source.SourceState;

/// A source as answers show it, and how it is.
///
/// @param links CSS selector of the links of a listing
/// @param origin where it is defined
/// @param lastError why a look failed the last time, also where one has succeeded since
/// @param nextDue when the next look is due
/// @param last what the last look that succeeded found
/// @param total what all looks found
/// @param remaining how many articles the last look left to be tried again
/// @param lag how long ago a look was due that has not ended yet
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceAnswer(
        String id,
        String name,
        @Nullable String publisher,
        @Nullable String reportingSide,
        List<String> languages,
        SourceForm.Kind kind,
        @Nullable String links,
        String address,
        Schedule schedule,
        SourceLimits limits,
        boolean enabled,
        Origin origin,
        Instant createdAt,
        Status status,
        @Nullable Instant lastLook,
        @Nullable Instant lastSuccess,
        SourceState.@Nullable Fault lastError,
        @Nullable Instant nextDue,
        SourceState.Counts last,
        SourceState.Counts total,
        int remaining,
        String lag) {

    /// Where a source is defined, and can be changed.
    public enum Origin {
        API,
        FILE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How a source is.
    public enum Status {
        /// It is not looked at.
        PAUSED,
        /// It was not looked at yet.
        NEVER_POLLED,
        /// The last look succeeded.
        UP,
        /// The last look failed.
        FAILING;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static SourceAnswer of(Source source, Optional<SourceState> state, Instant now) {
        @Nullable Instant due = state.map(SourceState::nextDue).orElse(source.createdAt());
        boolean isOverdue = source.enabled() && due.isBefore(now);
        return new SourceAnswer(
                source.id(),
                source.name(),
                source.publisher(),
                source.reportingSide(),
                source.languages(),
                SourceForm.Kind.of(source.kind()),
                source.kind() instanceof SourceKind.Listing(String links) ? links : null,
                source.address(),
                source.schedule(),
                source.limits(),
                source.enabled(),
                SourceIdentity.isOfFile(source.id()) ? Origin.FILE : Origin.API,
                source.createdAt(),
                status(source, state),
                state.map(SourceState::lastLook).orElse(null),
                state.map(SourceState::lastSuccess).orElse(null),
                state.map(SourceState::lastFault).orElse(null),
                source.enabled() ? due : null,
                state.map(SourceState::last).orElse(SourceState.Counts.NONE),
                state.map(SourceState::total).orElse(SourceState.Counts.NONE),
                state.map(SourceState::remaining).orElse(0),
                (isOverdue ? Duration.between(due, now) : Duration.ZERO).toString());
    }

    private static Status status(Source source, Optional<SourceState> state) {
        if (!source.enabled()) {
            return Status.PAUSED;
        }
        return state.map(known -> known.failures() == 0 ? Status.UP : Status.FAILING)
                .orElse(Status.NEVER_POLLED);
    }
}
