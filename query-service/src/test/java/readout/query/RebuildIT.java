package readout.query;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.OTHER_RULES;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.article.Withdrawal;
import readout.event.outcome.Outcome;
import readout.testing.EmbeddedKafka;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Json;
import readout.wire.Topic;

/// The view is made again beside the one that is served, and takes its place.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
@WithTestResource(TemporaryView.class)
class RebuildIT {

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    private void write(Outcome outcome, Map<String, String> headers) {
        new TestLog(broker).write(Topic.ENRICHED, null, Json.encode(outcome), headers);
    }

    private void write(Outcome outcome) {
        write(outcome, Map.of());
    }

    /// Some of everything that can happen to an article.
    private void writeHistory(String name) {
        Article one = Sample.article(name, "one");
        Article two = Sample.article(name, "two");
        Article gone = Sample.article(name + "-gone", "gone");
        Article down = Sample.article(name + "-down", "down");
        Article archived = Sample.article(name + "-archived", "archived");
        write(enriched(
                one,
                1,
                RULES,
                said(one, CUBA, name + " will open", "trade"),
                said(one, CUBA, name + " fees", "trade")));
        write(enriched(two, 2, RULES, said(two, CUBA, name + " will soon open", "trade")));
        write(enriched(two, 2, OTHER_RULES, said(two, CHINA, name + " will soon open", "energy")));
        write(enriched(gone, 3, RULES, said(gone, CUBA, name + " closes", "trade")));
        write(new Outcome.Withdrawn(new Withdrawal(gone.id(), "410 Gone", Sample.WRITTEN), new Origin(0, 4), RULES));
        write(enriched(down, 5, RULES, said(down, CUBA, name + " burns", "trade")));
        write(new Outcome.TakenDown(down.id(), new Origin(0, 6), RULES));
        new TestLog(broker).write(Topic.ENRICHED, null, "no outcome".getBytes(UTF_8));
        write(
                enriched(archived, 7, RULES, said(archived, CUBA, name + " of old", "trade")),
                Map.of("ce_backfill", "true"));
    }

    private static void awaitTotal(String query, int total) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().queryParam("q", query)
                        .get("/statements")
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(total)));
    }

    private static void rebuild() {
        given().post("/rebuild").then().statusCode(202).body("state", equalTo("building"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> given().get("/rebuild").then().body("state", equalTo("done")));
    }

    @Test
    void aRebuiltViewHoldsTheSameAndNothingIsToldTwice() throws IOException, InterruptedException {
        writeHistory("harbour");
        awaitTotal("harbour old", 1);
        awaitTotal("harbour", 2);
        String digest = given().get("/view/digest").path("digest");
        long letters = deadLetters();

        try (EventReader stream = new EventReader(RestAssured.port, "harbour", "earliest", null)) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(names(stream))
                            .containsExactly(
                                    "added",
                                    "added",
                                    "revised",
                                    "retracted",
                                    "added",
                                    "withdrawn",
                                    "added",
                                    "retracted"));
            rebuild();
            Article late = Sample.article("harbour-late", "late");
            write(enriched(late, 8, RULES, said(late, CUBA, "the harbour thrives", "trade")));

            Awaitility.await()
                    .untilAsserted(() -> assertThat(names(stream)).hasSize(9).endsWith("added"));
        }
        given().get("/rebuild")
                .then()
                .body("parity.equal", equalTo(true))
                .body("parity.before.digest", equalTo(digest))
                .body("parity.after.digest", equalTo(digest))
                .body("parity.added", equalTo(0))
                .body("parity.removed", equalTo(0))
                .body("parity.changed", equalTo(0));
        assertThat(given().get("/rebuild").<Integer>path("statements")).isGreaterThanOrEqualTo(10);
        assertThat(given().get("/rebuild").<Integer>path("articlesPerSecond")).isPositive();
        assertThat(deadLetters()).isEqualTo(letters);
        awaitTotal("harbour", 3);

        rebuild();

        given().get("/rebuild").then().body("parity.equal", equalTo(true));
        awaitTotal("harbour", 3);
        Path folder = Path.of(ConfigProvider.getConfig().getValue("readout.query.folder", String.class));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("one index and the name of it")
                    .containsExactlyInAnyOrder("current", "index");
        }
    }

    private static List<String> names(EventReader stream) {
        return stream.events().stream().map(EventReader.Event::name).toList();
    }

    private static long deadLetters() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("readout_view_records_total{outcome=\"unreadable\""))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void aWithdrawnArticleKeepsItsTextAndOneTakenDownDoesNot() {
        Article gone = Sample.article("pier-gone", "the pier text");
        Article down = Sample.article("pier-down", "the pier text");
        write(enriched(gone, 11, RULES, said(gone, CUBA, "the pier text", "trade")));
        write(enriched(down, 12, RULES, said(down, CUBA, "the pier text", "trade")));
        awaitTotal("pier", 2);
        write(new Outcome.Withdrawn(new Withdrawal(gone.id(), "410 Gone", Sample.WRITTEN), new Origin(0, 13), RULES));
        write(new Outcome.TakenDown(down.id(), new Origin(0, 14), RULES));
        awaitTotal("pier", 0);

        given().get("/articles/" + gone.id())
                .then()
                .body("outcome", equalTo("enriched"))
                .body("article.text", equalTo("the pier text"))
                .body("withdrawal.reason", equalTo("410 Gone"));
        given().get("/articles/" + down.id())
                .then()
                .body("outcome", equalTo("taken-down"))
                .body("article", equalTo(null));
        given().queryParam("q", "pier change:withdrawn")
                .get("/changes")
                .then()
                .body("total", equalTo(1))
                .body("items[0].matched", equalTo("before"));
        given().get("/statements/" + said(gone, CUBA, "the pier text", "trade").id() + "/verify")
                .then()
                .body("status", equalTo("verified"))
                .body("current", equalTo(false));
        write(enriched(gone, 15, RULES, said(gone, CUBA, "the pier text", "trade")));
        awaitTotal("pier", 1);
        given().get("/articles/" + gone.id()).then().body("withdrawal", equalTo(null));
    }

    @Test
    void whatAnArchiveHeldIsFoundAndToldToThoseWhoAskForIt() {
        Article archived = Sample.article("quay", "text");
        write(
                enriched(archived, 21, RULES, said(archived, CUBA, "a quay of old", "trade")),
                Map.of("ce_backfill", "true"));
        awaitTotal("quay cause:backfill", 1);

        given().queryParam("q", "quay").get("/changes").then().body("total", equalTo(0));
        given().queryParam("q", "quay cause:*").get("/changes").then().body("total", equalTo(1));
    }

    @Test
    void whoHasTheListOfNowIsNotSentItAgain() {
        Article article = Sample.article("jetty", "text");
        write(enriched(article, 31, RULES, said(article, CUBA, "a jetty of stone", "trade")));
        awaitTotal("jetty", 1);
        String tag = given().queryParam("q", "jetty").get("/statements").header("ETag");
        assertThat(tag).startsWith("W/\"");

        given().queryParam("q", "jetty")
                .header("If-None-Match", tag)
                .get("/statements")
                .then()
                .statusCode(304);
        given().queryParam("q", "jetty")
                .header("If-None-Match", tag)
                .get("/changes")
                .then()
                .statusCode(304);

        write(enriched(article, 31, OTHER_RULES, said(article, CUBA, "a jetty of wood", "trade")));
        awaitTotal("\"jetty of wood\"", 1);
        given().queryParam("q", "jetty")
                .header("If-None-Match", tag)
                .get("/statements")
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
    }

    @Test
    void copiesCountOnceAndWhatIsNewIsTold() {
        String text = "The pontoon of the northern river was opened by the two ministers on a fine day in May, and many"
                + " people of the town came to see the first ships go by.";
        Article original = Sample.article("pontoon", text);
        Article copy = Sample.article("pontoon-copy", text + " More follows.");
        write(enriched(
                original, 41, RULES, said(original, CUBA, "the pontoon of the northern river opens", "ferries")));
        write(enriched(copy, 42, RULES, said(copy, CUBA, "the pontoon of the northern river opens", "ferries")));
        awaitTotal("pontoon", 2);

        given().get("/themes/ferries")
                .then()
                .body("profile.independence.statements", equalTo(2))
                .body("profile.independence.documents", equalTo(2))
                .body("profile.independence.groups", equalTo(1));
        given().queryParam("q", "pontoon copyOf:" + original.id())
                .get("/statements")
                .then()
                .body("items.article.id", equalTo(List.of(copy.id())))
                .body("items[0].standing.copyOf", equalTo(original.id()))
                .body("items[0].standing.claims[0].novelty", equalTo(0.0f));
        awaitTotal("pontoon -copyOf:*", 1);
        awaitTotal("pontoon novelty:>0.7", 1);
        awaitTotal("pontoon copyGroup:" + original.id(), 2);
        awaitTotal(
                "restates:"
                        + said(original, CUBA, "the pontoon of the northern river opens", "ferries")
                                .id(),
                1);
    }
}
