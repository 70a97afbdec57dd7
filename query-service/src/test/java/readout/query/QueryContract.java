package readout.query;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.DIAZ_CANEL;
import static readout.query.Sample.OTHER_RULES;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;

import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.outcome.Outcome;
import readout.event.statement.Statement;
import readout.testing.TestLog;
import readout.wire.Json;
import readout.wire.Topic;

/// What the query service promises, on any broker. Each test uses articles and words of its own.
abstract class QueryContract extends QueryViews {

    private static void awaitPast(long offset) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            String position = given().get("/coverage").then().extract().path("position");
            assertThat(Long.parseLong(position.replaceFirst("\\..*", ""))).isGreaterThanOrEqualTo(offset);
        });
    }

    @Test
    void whatWasReadCanBeFoundAndChecked() {
        Article article = Sample.article("find", "text");
        Statement ferry = said(article, DIAZ_CANEL, "a ferry line will open", "tourism");
        write(enriched(article, 1, RULES, ferry));
        awaitTotal("ferry", 1);

        statements("by:CUB theme:tourism ferry")
                .body("items[0].statement.id", equalTo(ferry.id()))
                .body("items[0].statement.evidence.exact", equalTo("a ferry line will open"))
                .body("items[0].article.publisher", equalTo("Example Daily"))
                .body("items[0].change", equalTo("added"))
                .body("next", equalTo(null))
                .body("coverage.status", equalTo("unknown"))
                .body("coverage.reasons", hasItem(containsString("no sources")));
        given().get("/statements/" + ferry.id()).then().statusCode(200).body("statement.evidence.start", equalTo(0));
        given().get("/articles/" + article.id())
                .then()
                .statusCode(200)
                .body("outcome", equalTo("enriched"))
                .body("article.text", equalTo("text"))
                .body("extraction.statements[0].id", equalTo(ferry.id()));
        given().get("/themes").then().statusCode(200).body("items.theme", hasItem("tourism"));
        given().get("/actors/miguel-diaz-canel-cub")
                .then()
                .statusCode(200)
                .body("actor.name", equalTo("Miguel D\u00EDaz-Canel"))
                .body("said.counts.theme.value", hasItem("tourism"));
    }

    @Test
    void nothingFoundIsAnEmptyListNotAMissingOne() {
        statements("nobodyeversaidthis")
                .body("items", equalTo(List.of()))
                .body("total", equalTo(0))
                .body("coverage.status", equalTo("unknown"));
    }

    @Test
    void facetsCountTheWholeAnswer() {
        Article article = Sample.article("facets", "text");
        write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "walnuts one", "trade"),
                said(article, CHINA, "walnuts two", "trade")));
        awaitTotal("walnuts", 2);

        given().queryParam("q", "walnuts")
                .queryParam("size", 1)
                .queryParam("facets", "by,theme")
                .get("/statements")
                .then()
                .body("facets.by.value", equalTo(List.of("CHN", "CUB")))
                .body("facets.theme[0].count", equalTo(2));
    }

    @Test
    void aDuplicateHasNoSecondEffect() {
        Article article = Sample.article("duplicate", "text");
        Outcome outcome = enriched(article, 1, RULES, said(article, CUBA, "the quarry opens", "trade"));
        write(outcome);
        long last = write(outcome);
        awaitPast(last);

        statements("quarry").body("total", equalTo(1));
    }

    @Test
    void pagesTogetherAreTheWholeAnswerOnce() {
        Article article = Sample.article("pages", "text");
        Statement[] many = IntStream.range(0, 25)
                .mapToObj(i -> said(article, CUBA, "orchard number " + i, "trade"))
                .toArray(Statement[]::new);
        write(enriched(article, 1, RULES, many));
        awaitTotal("orchard", 25);

        for (String sort : List.of("newest", "oldest", "published", "said")) {
            assertThat(walk("orchard", sort)).as(sort).hasSize(25).doesNotHaveDuplicates();
        }
    }

    private static List<String> walk(String query, String sort) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            var request =
                    given().queryParam("q", query).queryParam("sort", sort).queryParam("size", 10);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get("/statements")
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.statement.id"));
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }

    @Test
    void anEditIsToldAsAddedRevisedAndRetracted() throws IOException, InterruptedException {
        Article before = Sample.article("edit", "one");
        Article after = Sample.article("edit", "two");
        write(enriched(
                before,
                1,
                RULES,
                said(before, CUBA, "the zeppelin will fly", "trade"),
                said(before, CUBA, "zeppelin fuel is short", "energy")));
        write(enriched(
                after,
                2,
                RULES,
                said(after, CUBA, "the zeppelin will soon fly", "trade"),
                said(after, CUBA, "a new zeppelin hall", "trade")));
        awaitTotal("zeppelin", 2);

        try (EventReader all = new EventReader(RestAssured.port, "zeppelin", "earliest", null)) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(all.events())
                            .extracting(EventReader.Event::name)
                            .containsExactly("added", "added", "revised", "added", "retracted"));
            assertThat(all.events().get(2).data())
                    .startsWith("{\"matched\":\"both\",\"position\":")
                    .contains("\"before\":{", "\"cause\":\"edit\"");
        }
        try (EventReader soon = new EventReader(RestAssured.port, "zeppelin soon", "earliest", null)) {
            Awaitility.await()
                    .untilAsserted(() -> assertThat(soon.events())
                            .singleElement()
                            .extracting(EventReader.Event::data)
                            .asString()
                            .startsWith("{\"matched\":\"after\","));
        }
    }

    @Test
    void aStreamGoesOnWhereItWasCut() throws IOException, InterruptedException {
        Article first = Sample.article("cut-1", "one");
        Article second = Sample.article("cut-2", "two");
        String lastId;
        try (EventReader live = new EventReader(RestAssured.port, "lighthouse by:CUB", "now", null)) {
            write(enriched(
                    first,
                    1,
                    RULES,
                    said(first, CUBA, "a lighthouse", "trade"),
                    said(first, CHINA, "lighthouse", "trade")));
            Awaitility.await().untilAsserted(() -> assertThat(live.events()).hasSize(1));
            lastId = live.events().getFirst().id();
        }
        write(enriched(second, 1, RULES, said(second, CUBA, "another lighthouse", "trade")));

        try (EventReader resumed = new EventReader(RestAssured.port, "lighthouse by:CUB", null, lastId)) {
            Awaitility.await().untilAsserted(() -> assertThat(resumed.events()).hasSize(1));
            assertThat(resumed.events().getFirst().data()).contains("another lighthouse");
        }
    }

    @Test
    void otherRulesChangeTheViewButWakeNoStream() throws IOException, InterruptedException {
        Article article = Sample.article("rules", "text");
        write(enriched(article, 1, RULES, said(article, CUBA, "a windmill", "energy")));
        write(enriched(
                article,
                1,
                OTHER_RULES,
                said(article, CUBA, "a windmill", "energy"),
                said(article, CUBA, "two windmills: windmill", "energy")));
        awaitTotal("windmill", 2);

        try (EventReader quiet = new EventReader(RestAssured.port, "windmill", "earliest", null);
                EventReader asked = new EventReader(RestAssured.port, "windmill cause:reenriched", "earliest", null)) {
            Awaitility.await().untilAsserted(() -> assertThat(asked.events()).hasSize(1));
            assertThat(quiet.events()).hasSize(1);
        }
    }

    @Test
    void aRecordThatCannotBeReadIsKeptAndTheViewGoesOn() {
        Article article = Sample.article("poison", "text");
        new TestLog(broker).write(Topic.ENRICHED, null, "{\"outcome\":\"unheard-of\"}".getBytes(UTF_8));
        new TestLog(broker).write(Topic.ENRICHED, null, null);
        write(enriched(article, 1, RULES, said(article, CUBA, "the aqueduct stands", "trade")));
        awaitTotal("aqueduct", 1);

        var letters = new TestLog(broker).read(Topic.QUERY_DEAD, 2, _ -> true);
        assertThat(letters)
                .extracting(letter -> new String(
                        letter.headers().lastHeader("dead-letter-topic").value(), UTF_8))
                .containsOnly(Topic.ENRICHED.name());
        assertThat(letters.getFirst().value()).asString(UTF_8).contains("unheard-of");
    }

    @Test
    void lagIsToldUntilTheOutcomeIsApplied() {
        Article article = Sample.article("lag", "text");
        var at = new TestLog(broker).write(Topic.ARTICLES, article.id().getBytes(UTF_8), Json.encode(article));

        Awaitility.await()
                .untilAsserted(() -> given().get("/coverage")
                        .then()
                        .body("coverage.status", equalTo("partial"))
                        .body("coverage.lagRecords", equalTo(1))
                        .body("coverage.reasons[0]", startsWith("1 articles on the log")));
        given().get("/q/metrics").then().body(containsString("readout_view_lag_records 1.0"));

        write(new Outcome.Enriched(
                article,
                new readout.event.article.Origin(at.partition(), at.offset()),
                RULES,
                enriched(article, 1, RULES).extraction()));
        String second =
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Awaitility.await()
                .untilAsserted(() -> given().get("/coverage")
                        .then()
                        .body("coverage.lagRecords", equalTo(0))
                        .body("lagMeasuredAt", greaterThan(second)));
    }

    @Test
    void theServiceTellsOfItself() {
        given().get("/q/openapi").then().statusCode(200).body(containsString("/statements/stream"));
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("view thread"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("readout_stream_clients"));
    }
}
