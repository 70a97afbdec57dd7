package readout.ingest.source;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Skipped;
import readout.event.source.Schedule;
import readout.event.source.Source;

/// How far a source has been read.
///
/// @param lastLook when the last look ended
/// @param lastSuccess when the last look ended in which the source answered; null if it never did
/// @param lastFault why a look failed the last time, also where one has succeeded since; null if none ever did
/// @param nextDue when the next look is due
/// @param pause between two looks, for the time being
/// @param failures how many looks failed in a row
/// @param seenUntil the end of the last look that left nothing to be tried again; null if none did
/// @param remaining how many articles the last look left to be tried again
/// @param last what the last look that succeeded found
/// @param total what all looks found
/// @param documents what is known of the source's own documents
public record SourceState(
        String sourceId,
        Instant lastLook,
        @Nullable Instant lastSuccess,
        @Nullable Fault lastFault,
        Instant nextDue,
        Duration pause,
        int failures,
        @Nullable Instant seenUntil,
        int remaining,
        Counts last,
        Counts total,
        List<DocumentState> documents) {

    /// Doubling goes on no longer than this.
    private static final int MOST_DOUBLINGS = 16;

    /// A look that failed.
    ///
    /// @param reason for people to read
    public record Fault(Instant at, String reason) {
        public Fault {
            requireNonNull(at, "at");
            requireNonNull(reason, "reason");
        }
    }

    /// Articles by what became of them.
    ///
    /// @param skipped by reason
    public record Counts(long found, long published, List<Skipped> skipped) {

        public static final Counts NONE = new Counts(0, 0, List.of());

        public Counts {
            skipped = List.copyOf(skipped);
        }

        /// Both together, without the reasons of what was skipped: most of it is skipped again and again.
        public Counts plus(Counts other) {
            return new Counts(found + other.found, published + other.published, List.of());
        }
    }

    /// What is known of a document of the source.
    ///
    /// @param etag of its last answer
    /// @param lastModified of its last answer
    /// @param sha256 of its bytes
    /// @param shown how many articles it showed
    /// @param leads the documents that it led to, where it showed none itself
    public record DocumentState(
            String url,
            @Nullable String etag,
            @Nullable String lastModified,
            String sha256,
            int shown,
            List<String> leads) {
        public DocumentState {
            requireNonNull(url, "url");
            requireNonNull(sha256, "sha256");
            leads = List.copyOf(leads);
        }
    }

    public SourceState {
        requireNonNull(sourceId, "sourceId");
        requireNonNull(lastLook, "lastLook");
        requireNonNull(nextDue, "nextDue");
        requireNonNull(pause, "pause");
        requireNonNull(last, "last");
        requireNonNull(total, "total");
        documents = List.copyOf(documents);
    }

    /// What is known of a source that was never looked at.
    public static SourceState unknown(Source source) {
        return new SourceState(
                source.id(),
                source.createdAt(),
                null,
                null,
                source.createdAt(),
                within(source.schedule(), source.schedule().atLeast().multipliedBy(2)),
                0,
                null,
                0,
                Counts.NONE,
                Counts.NONE,
                List.of());
    }

    /// The document of an address, if it is known.
    public Optional<DocumentState> document(String url) {
        return documents.stream().filter(document -> document.url().equals(url)).findFirst();
    }

    /// The pause behind a look: half as long as before where it found something new, half as long again where not,
    /// within the schedule.
    public static Duration pause(Schedule schedule, Duration before, boolean foundNew) {
        return within(
                schedule,
                foundNew ? before.dividedBy(2) : before.multipliedBy(3).dividedBy(2));
    }

    /// The pause behind a look that failed: longer with each in a row.
    public static Duration pauseAfterFailure(Schedule schedule, int failures) {
        return within(schedule, schedule.atLeast().multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS)));
    }

    private static Duration within(Schedule schedule, Duration wanted) {
        if (wanted.compareTo(schedule.atLeast()) < 0) {
            return schedule.atLeast();
        }
        return wanted.compareTo(schedule.atMost()) > 0 ? schedule.atMost() : wanted;
    }
}
