package readout.query.alert;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.OTHER_RULES;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;
import static readout.query.alert.AlertApi.awaitMatched;
import static readout.query.alert.AlertApi.form;
import static readout.query.alert.AlertApi.make;
import static readout.query.alert.AlertApi.matches;
import static readout.query.alert.AlertApi.patch;
import static readout.query.alert.AlertApi.post;
import static readout.testing.Refusals.requireProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.query.Sample;
import readout.query.TemporaryView;
import readout.testing.EmbeddedKafka;
import readout.testing.TestLog;
import readout.wire.Json;
import readout.wire.Topic;

/// What alerts match, and how they are made and changed.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
@WithTestResource(TemporaryView.class)
@WithTestResource(Receiver.Permitted.class)
class AlertIT extends OnRunningAlerts {

    @Test
    void anAlertFiresOnceForWhatItAsksFor() {
        String id = make(form("Cuba on one China", "by:CUB theme:one-china lantern"));
        Article first = Sample.article("lantern-1", "text");
        api.write(enriched(
                first,
                1,
                RULES,
                said(first, CUBA, "lantern one", "one-china"),
                said(first, CUBA, "lantern two", "trade"),
                said(first, CHINA, "lantern three", "one-china")));
        awaitMatched(id);

        assertThat(matches(id)).hasSize(1);
        api.write(enriched(first, 1, RULES, said(first, CUBA, "lantern one", "one-china")));
        api.write(enriched(
                first,
                1,
                OTHER_RULES,
                said(first, CUBA, "lantern one", "one-china"),
                said(first, CUBA, "lantern four", "one-china")));
        awaitMatched(id);
        assertThat(matches(id)).as("neither a re-post nor other rules wake it").hasSize(1);
    }

    @Test
    void aMatchTellsWhy() {
        String id = make(form("why", "by:CUB \"copper kettle\" -theme:energy"));
        Article article = Sample.article("kettle", "text");
        api.write(enriched(article, 1, RULES, said(article, CUBA, "the copper kettle boils", "trade")));
        awaitMatched(id);

        given().get("/alerts/" + id + "/matches")
                .then()
                .body("total", equalTo(1))
                .body("next", equalTo(null))
                .body("coverage.status", equalTo("unknown"))
                .body("items[0].id", startsWith("msg_"))
                .body("items[0].kind", equalTo("match"))
                .body("items[0].state", equalTo("listed"))
                .body("items[0].matched", equalTo("after"))
                .body("items[0].item.article.publisher", equalTo("Example Daily"))
                .body("items[0].why[0].clauses.clause", equalTo(List.of("by:cub", "\"copper kettle\"")))
                .body("items[0].why[0].clauses[1].spans[0].start", equalTo(4))
                .body("items[0].why[0].clauses[1].spans[0].text", equalTo("copper kettle"));
    }

    @Test
    void anEditIsTheSameToAlertStreamAndHistory() {
        String live = make(form("live", "zinc"));
        Article before = Sample.article("zinc", "one");
        Article after = Sample.article("zinc", "two");
        api.write(enriched(
                before,
                1,
                RULES,
                said(before, CUBA, "the zinc mine will open", "trade"),
                said(before, CUBA, "zinc is short", "trade")));
        api.write(enriched(
                after,
                2,
                RULES,
                said(after, CUBA, "the zinc mine will soon open", "trade"),
                said(after, CUBA, "a new zinc hall", "trade")));
        String late = make(form("late", "zinc", "from", "earliest"));
        awaitMatched(live);
        awaitMatched(late);

        List<String> told = changes("zinc");
        assertThat(told).hasSize(5);
        assertThat(matches(live).reversed()).isEqualTo(told);
        assertThat(matches(late).reversed()).isEqualTo(told);
        String half = make(form("half", "zinc", "from", told.get(1)));
        awaitMatched(half);
        assertThat(matches(half).reversed()).isEqualTo(told.subList(2, 5));
    }

    @Test
    void anAlertIsAStreamOfItsOwn() throws Exception {
        Article article = Sample.article("barge", "text");
        String id = make(form("barges", "barge by:CUB"));
        api.write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "barge one", "trade"),
                said(article, CHINA, "barge two", "trade")));
        awaitMatched(id);

        try (var client = java.net.http.HttpClient.newHttpClient()) {
            var request = java.net.http.HttpRequest.newBuilder(java.net.URI.create(
                            "http://localhost:%d/alerts/%s/stream".formatted(io.restassured.RestAssured.port, id)))
                    .header("Accept", "application/x-ndjson")
                    .build();
            var lines = client.send(request, java.net.http.HttpResponse.BodyHandlers.ofLines());
            String first = lines.body().findFirst().orElseThrow();
            assertThat(first).contains("\"position\":\"" + matches(id).getFirst() + "\"", "barge one");
            client.shutdownNow();
        }
        requireProblem(given().get("/alerts/al_none/stream").then(), 404, "unknown-resource", null, "no alert");
    }

    @Test
    void theSameRequestMakesNoSecondAlert() {
        Map<String, Object> form = form("twice", "pewter theme:trade");
        String id = make(form);

        post(form).statusCode(200).body("id", equalTo(id));
        requireProblem(post(form("twice", "pewter theme:trade", "digest", "daily")), 409, "conflict", null, id);
        String keyed = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", "my key")
                .body(Json.encode(form))
                .post("/alerts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(keyed).isNotEqualTo(id);
        given().queryParam("size", 1000)
                .get("/alerts")
                .then()
                .body("items.id", hasItem(id))
                .body("items.id", hasItem(keyed));
    }

    @Test
    void badAlertsAreRefusedWithFieldAndReason() {
        requireProblem(post(form("bad", "by:CUB theme:(")), 400, "invalid-query", "q", "ends too early");
        post(form("bad", "by:CUB AND nofield:x")).body("position", equalTo(11));
        requireProblem(post(form(" ", "port")), 400, "invalid-field", "name", "has a name");
        requireProblem(post(form("bad", "port", "deliver", "pigeon")), 400, "invalid-field", "deliver", "webhook");
        requireProblem(post(form("bad", "port", "deliver", "webhook")), 400, "invalid-field", "url", "an address");
        requireProblem(post(form("bad", "port", "url", "https://example.org")), 400, "invalid-field", "url", "webhook");
        requireProblem(post(form("bad", "port", "from", "then")), 400, "invalid-field", "from", "17.3");
        requireProblem(post(form("bad", "port", "colour", 1)), 400, "invalid-field", "colour", "no such field");
        requireProblem(
                post(form("bad", "port", "limits", Map.of("perHour", 0))),
                400,
                "invalid-field",
                "limits",
                "at least 1");
        requireProblem(
                post(form("bad", "port", "digest", "daily", "threshold", Map.of("moreThan", 2, "in", "day"))),
                400,
                "invalid-field",
                "threshold",
                "leave out the digest");
        requireProblem(
                given().contentType(ContentType.JSON)
                        .body("{\"name\":")
                        .post("/alerts")
                        .then(),
                400,
                "malformed-body",
                null,
                "not JSON");
        requireProblem(given().get("/alerts/al_none").then(), 404, "unknown-resource", null, "no alert");
        requireProblem(
                given().queryParam("cursor", "x").get("/alerts").then(), 400, "invalid-cursor", "cursor", "given out");
    }

    @Test
    void aPausedAlertMatchesNothingAndGoesOnFromNow() {
        String id = make(form("pausing", "trombone"));
        patch(id, Map.of("paused", true)).statusCode(200).body("state", equalTo("paused"));
        Article missed = Sample.article("trombone-1", "text");
        api.write(enriched(missed, 1, RULES, said(missed, CUBA, "trombone one", "trade")));
        patch(id, Map.of("paused", false)).statusCode(200).body("paused", equalTo(false));
        Article heard = Sample.article("trombone-2", "text");
        api.write(enriched(heard, 1, RULES, said(heard, CUBA, "trombone two", "trade")));
        awaitMatched(id);

        assertThat(matches(id)).isEqualTo(changes("trombone two"));
    }

    @Test
    void anotherQueryIsMatchedFromThereOn() {
        String id = make(form("changing", "violin"));
        Article one = Sample.article("violin", "text");
        api.write(enriched(one, 1, RULES, said(one, CUBA, "violin", "trade"), said(one, CUBA, "cello", "trade")));
        awaitMatched(id);
        patch(id, Map.of("q", "cello")).statusCode(200);
        Article two = Sample.article("cello", "text");
        api.write(enriched(
                two, 1, RULES, said(two, CUBA, "violin again", "trade"), said(two, CUBA, "cello again", "trade")));
        awaitMatched(id);

        assertThat(matches(id))
                .hasSize(2)
                .contains(changes("violin").getFirst(), changes("cello again").getFirst());
    }

    @Test
    void aDeletedAlertIsGoneWithAllThatItTold() {
        String id = make(form("deleting", "oboe"));
        Article article = Sample.article("oboe", "text");
        api.write(enriched(article, 1, RULES, said(article, CUBA, "oboe", "trade")));
        awaitMatched(id);
        given().delete("/alerts/" + id).then().statusCode(204);

        given().get("/alerts/" + id).then().statusCode(404);
        new TestLog(broker)
                .read(
                        Topic.DELIVERIES,
                        1,
                        record -> record.value() == null && new String(record.key(), UTF_8).startsWith(id));
        assertThat(make(form("deleting", "oboe"))).isEqualTo(id);
        awaitMatched(id);
        assertThat(matches(id)).isEmpty();
    }
}
