package readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.event.article.Article;
import readout.event.outcome.Outcome;
import readout.query.Sample;
import readout.query.change.Position;
import readout.query.change.Step;
import readout.wire.Json;

class FingerprintTest {

    private static final Article A = Sample.article("a", "one");
    private static final Article B = Sample.article("b", "one");
    private static final Outcome.Enriched PORT = enriched(A, 1, RULES, said(A, CUBA, "the port opens", "trade"));
    private static final Outcome.Enriched PORT_SOON =
            enriched(Sample.article("a", "two"), 2, RULES, said(A, CUBA, "the port soon opens", "trade"));
    private static final Outcome.Enriched MILL = enriched(B, 3, RULES, said(B, CUBA, "a mill", "trade"));
    private static final Outcome.Enriched DAM = enriched(B, 3, RULES, said(B, CUBA, "a dam", "trade"));

    @TempDir
    private Path folder;

    /// The fingerprint of a view of some outcomes.
    ///
    /// @param every how many outcomes are made visible at once
    private Fingerprint view(int every, Outcome.Enriched... outcomes) throws IOException {
        try (Store store = Store.open(folder.resolve("view-" + System.nanoTime()), 16)) {
            long offset = 0;
            Checkpoint checkpoint = Checkpoint.NONE;
            for (Outcome.Enriched outcome : List.of(outcomes)) {
                Step.Applied step =
                        (Step.Applied) Sample.step(store.held(outcome.article().id()), outcome, offset);
                store.write(step, Json.encode(outcome), Sample.WRITTEN);
                checkpoint = new Checkpoint("log", Position.START, step.position(), Map.of());
                if (++offset % every == 0) {
                    store.refresh(checkpoint);
                }
            }
            store.refresh(checkpoint);
            Snapshot snapshot = store.acquire();
            try {
                return Fingerprint.of(snapshot);
            } finally {
                store.release(snapshot);
            }
        }
    }

    @Test
    void viewsOfTheSameLogHaveTheSameDigestHoweverTheyWereWritten() throws IOException {
        Fingerprint one = view(1, PORT, PORT_SOON, MILL);
        Fingerprint other = view(3, PORT, PORT_SOON, MILL);

        assertThat(one.digest()).isEqualTo(other.digest()).hasSize(64);
        assertThat(one.rows())
                .as("three changes and three wordings of articles")
                .isEqualTo(6);
        assertThat(one.compare(other)).isEqualTo(new Fingerprint.Parity(0, 0, 0));
    }

    @Test
    void whatDiffersIsCounted() throws IOException {
        Fingerprint all = view(1, PORT, PORT_SOON, MILL);
        Fingerprint shorter = view(1, PORT, PORT_SOON);
        Fingerprint another = view(1, PORT, PORT_SOON, DAM);

        assertThat(all.compare(shorter)).isEqualTo(new Fingerprint.Parity(0, 2, 0));
        assertThat(shorter.compare(all)).isEqualTo(new Fingerprint.Parity(2, 0, 0));
        assertThat(all.compare(another)).isEqualTo(new Fingerprint.Parity(0, 0, 2));
        assertThat(all.digest()).isNotEqualTo(shorter.digest()).isNotEqualTo(another.digest());
    }
}
