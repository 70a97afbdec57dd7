package readout.query.search;

import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.DIAZ_CANEL;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;
import readout.event.outcome.Outcome;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.DateBasis;
import readout.event.statement.Evidence;
import readout.event.statement.Formulation;
import readout.event.statement.Kind;
import readout.event.statement.Modality;
import readout.event.statement.Polarity;
import readout.event.statement.Resolution;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.change.Position;
import readout.query.change.Step;
import readout.query.index.Checkpoint;
import readout.query.index.Snapshot;
import readout.query.index.Store;
import readout.wire.Json;

/// A view of a few statements that differ in all that the examples of the query language ask for.
final class ExampleIndex implements AutoCloseable {

    private static final Actor MINISTER =
            new Actor("rosa-quintero-ven", ActorType.PERSON, "Rosa Quintero", null, "VEN", "Foreign Minister");

    private final Store store;
    private final Snapshot snapshot;

    private ExampleIndex(Store store, Snapshot snapshot) {
        this.store = store;
        this.snapshot = snapshot;
    }

    static ExampleIndex open() throws IOException {
        Store store = Store.open(Files.createTempDirectory("examples"), 16);
        Article chinese = article("CHN", "2026-06-02");
        Article cuban = article("CUB", "2026-05-09");
        write(
                store,
                0,
                chinese,
                List.of(
                        statement(
                                chinese,
                                DIAZ_CANEL,
                                Kind.INDIRECT,
                                8,
                                claim(
                                        "Cuba firmly opposes foreign military interference and blockades",
                                        Act.OPPOSE,
                                        Modality.ASSERTED,
                                        "firmly",
                                        "PROTEST",
                                        "11",
                                        CHINA,
                                        "sovereignty",
                                        null)),
                        statement(
                                chinese,
                                CHINA,
                                Kind.DIRECT,
                                9,
                                claim(
                                        "we are ready to build a community with a shared future",
                                        Act.COMMIT,
                                        Modality.WILLING,
                                        null,
                                        "AGREE",
                                        "0311",
                                        CUBA,
                                        "trade",
                                        "community-with-a-shared-future"))));
        write(
                store,
                1,
                cuban,
                List.of(
                        statement(
                                cuban,
                                CUBA,
                                Kind.INDIRECT,
                                9,
                                claim(
                                        "Venezuela has the right to decide for itself",
                                        Act.ENDORSE,
                                        Modality.ASSERTED,
                                        null,
                                        "SUPPORT",
                                        "051",
                                        new Actor("VEN", ActorType.COUNTRY, "Venezuela", "Q717", "VEN", null),
                                        "sovereignty",
                                        null)),
                        statement(
                                cuban,
                                MINISTER,
                                Kind.INDIRECT,
                                9,
                                claim(
                                        "the harvest was good",
                                        Act.REPORT,
                                        Modality.ASSERTED,
                                        null,
                                        "CONSULT",
                                        "04",
                                        CUBA,
                                        "food",
                                        null))));
        store.refresh(new Checkpoint("log", Position.START, new Position(1, 2), Map.of()));
        return new ExampleIndex(store, store.acquire());
    }

    private static Article article(String side, String published) {
        Submission about = new Submission(
                "https://example.org/" + side, "On " + side, null, "Example Daily", side, published, "en");
        return Article.of(about, KeptText.of("text of " + side), Sample.WRITTEN);
    }

    private static void write(Store store, long offset, Article article, List<Statement> statements)
            throws IOException {
        Outcome outcome = Sample.enriched(article, offset, Sample.RULES, statements.toArray(Statement[]::new));
        store.write((Step.Applied) Sample.step(null, outcome, offset), Json.encode(outcome), Sample.WRITTEN);
    }

    private static Slice slice(String text) {
        return new Slice(0, text.length(), text);
    }

    private static Claim claim(
            String text,
            Act act,
            Modality modality,
            @Nullable String intensity,
            String plover,
            String cameo,
            Actor target,
            String theme,
            @Nullable String formulation) {
        return new Claim(
                slice(text),
                act,
                modality,
                null,
                Polarity.POSITIVE,
                intensity,
                List.of(target),
                null,
                List.of(target.id()),
                List.of(theme),
                List.of(),
                formulation == null ? List.of() : List.of(new Formulation(formulation, slice(text))),
                List.of(Coding.of(Codebook.CAMEO, cameo, List.of()), Coding.of(Codebook.PLOVER, plover, List.of())));
    }

    private static Statement statement(Article article, Actor speaker, Kind kind, int day, Claim... claims) {
        String text = claims[0].slice().text();
        return new Statement(
                "st_" + article.id() + speaker.id(),
                kind,
                List.of(new Speaker(speaker, Resolution.NAME, 0.9)),
                null,
                null,
                List.of(slice(text)),
                List.of(),
                new Evidence(0, text.length(), text, "", ""),
                List.of(),
                List.of(),
                List.of(),
                "preposed",
                null,
                LocalDate.of(2026, 5, day),
                DateBasis.STATED,
                Arrays.asList(claims),
                0.9);
    }

    int count(Query claims) throws IOException {
        return snapshot.current().count(ClaimJoin.after(claims));
    }

    @Override
    public void close() throws IOException {
        store.release(snapshot);
        store.close();
    }
}
