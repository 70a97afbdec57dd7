package readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.event.article.Origin;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.event.coverage.SkipReason;
import readout.event.coverage.Skipped;
import readout.event.coverage.TextCompleteness;
import readout.event.coverage.Window;
import readout.query.change.Position;
import readout.query.source.Looks;
import readout.query.source.Scope;
import readout.query.source.SourceHeading;
import readout.query.source.WatchedSource;

class StoredSourcesTest {

    private static final Instant NOON = Instant.parse("2026-05-09T12:00:00Z");
    private static final SourceHeading MINISTRY = new SourceHeading("so_1", "Ministry", null, "CUB", true);

    @TempDir
    private Path folder;

    @Test
    void whatIsKnownOfSourcesSurvivesWithTheCommitAndNothingElse() throws IOException {
        Checkpoint committed = Checkpoint.beginning("log", 0).beside("readout.coverage.v1-0", 2);
        try (Store store = Store.open(folder, 16)) {
            store.sources().define(MINISTRY);
            store.sources().enter(poll(NOON, look(new Origin(0, 7))));
            store.refresh(committed);
            store.commit(committed);
            store.sources().enter(poll(NOON.plusSeconds(900), new Sight.Failed("404 Not Found")));
        }

        try (Store store = Store.open(folder, 16)) {
            assertThat(store.committed().besideOffsets()).isEqualTo(Map.of("readout.coverage.v1-0", 2L));
            assertThat(only(store).lastFailure()).as("what was not committed").isNull();
            assertThat(only(store).waiting())
                    .as("what it published is not applied")
                    .hasSize(1);
            store.refresh(committed.at(new Position(9, 0), Map.of(0, 8L)));
            assertThat(only(store).lastSuccess()).isEqualTo(NOON);
        }
    }

    @Test
    void looksWithinASpanAreAddedUpEachOnce() throws IOException {
        try (Store store = Store.open(folder, 16)) {
            Poll look = poll(NOON, look(new Origin(0, 7)));
            store.sources().enter(look);
            store.sources().enter(look);
            store.sources().enter(poll(NOON.plusSeconds(60), look(new Origin(1, 3))));
            store.sources().enter(poll(NOON.plusSeconds(120), new Sight.Failed("404 Not Found")));
            store.sources().enter(poll(NOON.plusSeconds(180), look(new Origin(2, 1))));
            store.refresh(Checkpoint.beginning("log", 0));

            Snapshot snapshot = store.acquire();
            try {
                assertThat(PollDocument.sums(snapshot, NOON, NOON.plusSeconds(180)))
                        .isEqualTo(Map.of(
                                "so_1",
                                new Looks(
                                        2,
                                        1,
                                        10,
                                        4,
                                        List.of(
                                                new Skipped(SkipReason.UNCHANGED, 4),
                                                new Skipped(SkipReason.NO_TEXT, 2)),
                                        new TextCompleteness(2, 2, 0))));
                assertThat(PollDocument.sums(snapshot, NOON.plusSeconds(500), NOON.plusSeconds(900)))
                        .isEmpty();
            } finally {
                store.release(snapshot);
            }
        }
    }

    private static WatchedSource only(Store store) throws IOException {
        Snapshot snapshot = store.acquire();
        try {
            List<WatchedSource> sources = snapshot.sources().in(Scope.EVERYTHING);
            assertThat(sources).hasSize(1);
            return sources.getFirst();
        } finally {
            store.release(snapshot);
        }
    }

    private static Poll poll(Instant at, Sight sight) {
        return new Poll("so_1", "Ministry", null, "CUB", at, sight, at.plusSeconds(900));
    }

    private static Sight.Looked look(Origin last) {
        return new Sight.Looked(
                new Window(NOON.minusSeconds(900), NOON),
                5,
                2,
                List.of(new Skipped(SkipReason.UNCHANGED, 2), new Skipped(SkipReason.NO_TEXT, 1)),
                new TextCompleteness(1, 1, 0),
                List.of(last));
    }
}
