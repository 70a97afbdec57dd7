package readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.claim;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.outcome.Outcome;
import readout.event.statement.Act;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.change.Arrival;
import readout.query.change.Change;
import readout.query.change.Position;
import readout.query.change.Projection;
import readout.query.change.Step;
import readout.wire.Json;

/// What the view tells of copies and repetitions, on a real index.
class StoredCorpusTest {

    private static final String TEXT =
            IntStream.range(0, 80).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

    @TempDir
    private Path folder;

    /// A view to which outcomes are applied.
    private final class Applying implements AutoCloseable {

        private final Path path;
        private Store store;
        private long offset;
        private Checkpoint checkpoint = Checkpoint.NONE;

        Applying(String name) throws IOException {
            path = folder.resolve(name);
            store = Store.open(path, 16);
        }

        List<Change> apply(Outcome outcome, String articleId) throws IOException {
            Step step = Projection.step(store.held(articleId), outcome, new Arrival(offset, false), store.corpus());
            List<Change> changes = List.of();
            if (step instanceof Step.Applied applied) {
                store.write(applied, Json.encode(outcome), Sample.WRITTEN);
                changes = applied.changes();
            }
            checkpoint = new Checkpoint("log", Position.START, new Position(offset++, changes.size()), Map.of());
            return changes;
        }

        Change tell(Article article, Statement... statements) throws IOException {
            return apply(enriched(article, offset + 1, RULES, statements), article.id())
                    .getFirst();
        }

        void refresh() throws IOException {
            store.refresh(checkpoint);
        }

        void reopen() throws IOException {
            store.commit(checkpoint);
            store.close();
            store = Store.open(path, 16);
        }

        String digest() throws IOException {
            refresh();
            Snapshot snapshot = store.acquire();
            try {
                return Fingerprint.of(snapshot).digest();
            } finally {
                store.release(snapshot);
            }
        }

        @Override
        public void close() throws IOException {
            store.close();
        }
    }

    private static Statement statement(Article article, String text) {
        return said(article, CUBA, text, claim(text, Act.ENDORSE, CHINA));
    }

    private static @Nullable String copyOf(Change change) {
        return change.standing().copyOf();
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "refreshed", "reopened"})
    void copiesAndRepetitionsAreKnownFromMemoryAndFromTheIndex(String when) throws IOException {
        Article original = Sample.article("original", TEXT);
        Article copy = Sample.article("copy", TEXT.substring(TEXT.indexOf("word8")));
        Article copyOfCopy = Sample.article("copy-of-copy", TEXT.substring(TEXT.indexOf("word16")));
        Article other = Sample.article("other", TEXT.replace("word", "other"));
        try (Applying view = new Applying("view")) {
            Change first = view.tell(original, statement(original, "the port of the north opens in May"));
            settle(view, when);
            Change second = view.tell(copy, statement(copy, "the port of the north opens in May"));
            settle(view, when);
            Change third = view.tell(copyOfCopy, statement(copyOfCopy, "nothing like that was ever said"));
            settle(view, when);
            Change fourth = view.tell(other, statement(other, "the port of the north opens in June"));

            assertThat(copyOf(first)).isNull();
            assertThat(copyOf(second)).isEqualTo(original.id());
            assertThat(copyOf(third)).as("the earliest of the group").isEqualTo(original.id());
            assertThat(copyOf(fourth)).isNull();
            assertThat(first.standing().claims().getFirst().novelty()).isEqualTo(1);
            assertThat(second.standing().claims().getFirst().novelty()).isZero();
            assertThat(second.standing().restates()).isEqualTo(first.statement().id());
            assertThat(third.standing().restates()).isNull();
            assertThat(fourth.standing().claims().getFirst().novelty()).isEqualTo(0.167);
        }
    }

    private static void settle(Applying view, String when) throws IOException {
        switch (when) {
            case "refreshed" -> view.refresh();
            case "reopened" -> view.reopen();
            default -> assertThat(when).isEqualTo("never");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "refreshed"})
    void nothingIsACopyOfWhatWasTakenDown(String when) throws IOException {
        Article original = Sample.article("original", TEXT);
        Article copy = Sample.article("copy", TEXT);
        try (Applying view = new Applying("view")) {
            view.tell(original, statement(original, "the port opens"));
            settle(view, when);
            view.apply(new Outcome.TakenDown(original.id(), new Origin(0, 9), RULES), original.id());

            assertThat(copyOf(view.tell(copy, statement(copy, "the port opens"))))
                    .isNull();
        }
    }

    @Test
    void anEditedArticleStaysTheOriginalOfItsCopies() throws IOException {
        Article original = Sample.article("original", TEXT);
        Article copy = Sample.article("copy", TEXT);
        Article edited = Sample.article("original", TEXT + " and more");
        try (Applying view = new Applying("view")) {
            view.tell(original, statement(original, "the port opens"));
            view.tell(copy, statement(copy, "the port opens"));

            assertThat(copyOf(view.tell(edited, statement(edited, "the harbour closes now"))))
                    .isNull();
        }
    }

    /// What is visible and what is durable when an outcome is applied must not change what comes of it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theSameLogGivesTheSameViewHoweverItWasWritten(long seed) throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Outcome> outcomes = outcomes(random);
        try (Applying patient = new Applying("patient");
                Applying hasty = new Applying("hasty")) {
            for (Outcome outcome : outcomes) {
                String id = articleId(outcome);
                patient.apply(outcome, id);
                hasty.apply(outcome, id);
                if (random.nextInt(3) == 0) {
                    hasty.refresh();
                }
                if (random.nextInt(20) == 0) {
                    hasty.reopen();
                }
            }
            assertThat(hasty.digest()).as("seed %d", seed).isEqualTo(patient.digest());
        }
    }

    private static List<Outcome> outcomes(RandomGenerator random) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int offset = 0; offset < 150; offset++) {
            int cut = random.nextInt(20);
            String text = TEXT.substring(TEXT.indexOf("word" + cut)).replace("word", "kind" + random.nextInt(3) + "x");
            Article article = Sample.article("article-" + random.nextInt(25), text);
            outcomes.add(
                    switch (random.nextInt(15)) {
                        case 0 -> new Outcome.TakenDown(article.id(), new Origin(0, offset), RULES);
                        case 1 -> Sample.unread(article, offset);
                        case 2 -> enriched(article, offset, Sample.OTHER_RULES, statements(article, random));
                        default -> enriched(article, offset, RULES, statements(article, random));
                    });
        }
        return outcomes;
    }

    private static Statement[] statements(Article article, RandomGenerator random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(ordinal ->
                        statement(article, "%d the port of the %s will open".formatted(ordinal, random.nextInt(4))))
                .toArray(Statement[]::new);
    }

    private static String articleId(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Enriched enriched -> enriched.article().id();
            case Outcome.Unread unread -> unread.article().id();
            case Outcome.TakenDown takenDown -> takenDown.articleId();
            case Outcome.Withdrawn _, Outcome.Refused _ -> throw new AssertionError("none is made here");
        };
    }
}
