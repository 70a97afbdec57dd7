package readout.query;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;
import static readout.testing.Refusals.requireProblem;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.outcome.Outcome;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Json;
import readout.wire.Topic;

/// What the query service refuses, on any broker.
abstract class QueryRefusals {

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    long write(Outcome outcome) {
        return new TestLog(broker)
                .write(Topic.ENRICHED, "key".getBytes(UTF_8), Json.encode(outcome))
                .offset();
    }

    static ValidatableResponse statements(String query) {
        return given().queryParam("q", query).get("/statements").then();
    }

    static void awaitTotal(String query, int total) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> statements(query).statusCode(200).body("total", equalTo(total)));
    }

    @Test
    void badRequestsAreToldWithFieldAndReason() {
        requireProblem(statements("theme:(trade"), 400, "invalid-query", "q", "ends too early");
        statements("by:CUB AND nofield:x").body("position", equalTo(11));
        requireProblem(
                given().queryParam("size", 1001).get("/statements").then(), 400, "invalid-field", "size", "1 to 1000");
        requireProblem(
                given().queryParam("sort", "best").get("/statements").then(), 400, "invalid-field", "sort", "newest");
        requireProblem(
                given().queryParam("facets", "text").get("/statements").then(),
                400,
                "invalid-field",
                "facets",
                "theme");
        requireProblem(
                given().queryParam("cursor", "abc").get("/statements").then(),
                400,
                "invalid-cursor",
                "cursor",
                "given out");
        requireProblem(
                given().get("/statements/st_none").then(), 404, "unknown-resource", null, "no current statement");
        requireProblem(given().get("/articles/ar_none").then(), 404, "unknown-resource", null, "no article");
        requireProblem(given().get("/actors/none").then(), 404, "unknown-resource", null, "actor");
    }

    @Test
    void badStreamRequestsAreToldWithFieldAndReason() {
        requireProblem(
                given().queryParam("q", "(").get("/statements/stream").then(),
                400,
                "invalid-query",
                "q",
                "ends too early");
        requireProblem(
                given().queryParam("from", "then").get("/statements/stream").then(),
                400,
                "invalid-field",
                "from",
                "17.3");
        requireProblem(
                given().header("Origin", "https://evil.example")
                        .get("/statements/stream")
                        .then(),
                403,
                "foreign-origin",
                "Origin",
                "other origins");
    }

    @Test
    void aStreamFromAPlaceBeyondTheLogIsGone() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));

        requireProblem(
                given().header("Last-Event-ID", "999999.1")
                        .get("/statements/stream")
                        .then(),
                410,
                "position-gone",
                null,
                "another log");
    }

    @Test
    void aCursorFitsItsOwnQueryOnly() {
        Article article = Sample.article("cursor", "text");
        write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "canal one", "trade"),
                said(article, CUBA, "canal two", "trade")));
        awaitTotal("canal", 2);
        String cursor = given().queryParam("q", "canal")
                .queryParam("size", 1)
                .get("/statements")
                .path("next");

        requireProblem(
                given().queryParam("q", "dam")
                        .queryParam("cursor", cursor)
                        .get("/statements")
                        .then(),
                400,
                "invalid-cursor",
                "cursor",
                "another query");
    }
}
