package readout.query;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;
import static readout.testing.Refusals.requireProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.event.coverage.SkipReason;
import readout.event.coverage.Skipped;
import readout.event.coverage.TextCompleteness;
import readout.event.coverage.Window;
import readout.event.outcome.Outcome;
import readout.testing.EmbeddedKafka;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Json;
import readout.wire.Topic;

/// What answers say of what they could not see. Each test has sources of its own and asks of these.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
@WithTestResource(TemporaryView.class)
class CoverageIT {

    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    @Test
    void anEmptyAnswerOfASourceThatIsUpAndSilentIsComplete() {
        define("silent", true);
        look("silent", looked(hours(3), now, 0));

        awaitStatus("silent", hours(1), "complete");
        ask("silent", hours(1))
                .body("items", empty())
                .body("coverage.gaps", equalTo(null))
                .body("coverage.lookedUntil", equalTo(now.toString()));
        coverage("silent")
                .body("sources.id", contains("silent"))
                .body("sources[0].complete", equalTo(false))
                .body("sources[0].looks.succeeded", equalTo(1))
                .body("sources[0].lastSuccess", equalTo(now.toString()))
                .body("sources[0].overdue", equalTo(false));
    }

    @Test
    void aListThatIsUnchangedIsNotSentAgainButIsWhenASourceWasLookedAt() {
        define("listed", true);
        look("listed", looked(hours(3), now.minusSeconds(600), 0));
        awaitStatus("listed", hours(1), "complete");

        Awaitility.await()
                .untilAsserted(
                        () -> revalidated(ask("listed", hours(1)).extract().header("ETag"))
                                .statusCode(304));
        String before = ask("listed", hours(1)).extract().header("ETag");
        look("listed", looked(hours(3), now, 0));
        Awaitility.await().untilAsserted(() -> revalidated(before).statusCode(200));
    }

    private ValidatableResponse revalidated(String tag) {
        return given().header("If-None-Match", tag)
                .queryParam("q", "source:listed observed:[\"%s\" TO *]".formatted(hours(1)))
                .get("/statements")
                .then();
    }

    @Test
    void anEmptyAnswerOfASourceThatFailsIsNot() {
        define("failing", true);
        look("failing", looked(hours(3), now.minusSeconds(600), 0));
        look("failing", new Sight.Failed("503 Service Unavailable"));

        awaitGap("failing", "503 Service Unavailable");
        ask("failing", hours(1)).body("items", empty()).body("coverage.gaps[0].source", equalTo("failing"));
        coverage("failing")
                .body("sources[0].lastError.reason", equalTo("503 Service Unavailable"))
                .body("sources[0].looks.failed", equalTo(1));
    }

    @Test
    void aSourceThatWasNeverLookedAtLeavesEverythingOpen() {
        define("never", true);

        awaitGap("never", "it was never looked at");
    }

    @Test
    void aWindowBeforeTheFirstLookIsOpen() {
        define("young", true);
        look("young", looked(hours(2), now, 0));

        awaitStatus("young", hours(1), "complete");
        ask("young", hours(5))
                .body("coverage.status", equalTo("partial"))
                .body("coverage.gaps[0].reason", containsString("first looked at for what is published since"))
                .body("coverage.lookedFrom", equalTo(hours(2).toString()));
    }

    @Test
    void withoutASourceInScopeNothingIsKnown() {
        ask("no-such-source", hours(1))
                .body("items", empty())
                .body("coverage.status", equalTo("unknown"))
                .body("coverage.reasons", hasItem(containsString("what was not posted was not looked at")));
    }

    @Test
    void aLookCountsOnlyOnceTheIndexHoldsWhatItPublished() {
        define("busy", true);
        look("busy", looked(hours(3), now.minusSeconds(600), 0));
        awaitStatus("busy", hours(1), "complete");
        Article article = Sample.article("busy", "text");
        RecordMetadata at =
                new TestLog(broker).write(Topic.ARTICLES, article.id().getBytes(UTF_8), Json.encode(article));
        Origin origin = new Origin(at.partition(), at.offset());
        look(
                "busy",
                new Sight.Looked(
                        new Window(now.minusSeconds(600), now),
                        2,
                        1,
                        List.of(new Skipped(SkipReason.UNCHANGED, 1)),
                        new TextCompleteness(1, 0, 0),
                        List.of(origin)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ask("busy", hours(1))
                        .body("coverage.status", equalTo("partial"))
                        .body("coverage.reasons", hasItem(containsString("are not in the view yet")))
                        .body(
                                "coverage.lookedUntil",
                                equalTo(now.minusSeconds(600).toString())));
        write(new Outcome.Enriched(
                article,
                origin,
                RULES,
                enriched(article, 1, RULES, said(article, CUBA, "a quay", "trade"))
                        .extraction()));
        awaitStatus("busy", hours(1), "complete");
        coverage("busy")
                .body("sources[0].looks.published", equalTo(1))
                .body("sources[0].looks.skipped", contains(Map.of("reason", "unchanged", "count", 1)))
                .body("sources[0].looks.texts.full", equalTo(1));
    }

    @Test
    void aSourceThatIsDeletedIsNoLongerCountedOn() {
        define("dropped", true);
        awaitGap("dropped", "it was never looked at");
        new TestLog(broker).write(Topic.SOURCES, "dropped".getBytes(UTF_8), null);

        awaitStatus("dropped", hours(1), "unknown");
        coverage("dropped").body("sources[0].enabled", equalTo(false));
    }

    @Test
    void whatCannotBeReadIsKeptAndPassedOver() {
        new TestLog(broker).write(Topic.COVERAGE, "odd".getBytes(UTF_8), "no look".getBytes(UTF_8));
        define("odd", true);

        awaitStatus("odd", hours(1), "partial");
        new TestLog(broker).read(Topic.QUERY_DEAD, 1, record -> new String(record.value(), UTF_8).equals("no look"));
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        requireProblem(
                given().queryParam("from", "yesterday").get("/coverage").then(),
                400,
                "invalid-field",
                "from",
                "a time such as");
    }

    private void define(String id, boolean enabled) {
        Map<String, Object> source = Map.of(
                "id",
                id,
                "name",
                "The " + id,
                "reportingSide",
                "CUB",
                "enabled",
                enabled,
                "kind",
                Map.of("type", "new"));
        new TestLog(broker).write(Topic.SOURCES, id.getBytes(UTF_8), Json.encode(source));
    }

    private void look(String id, Sight sight) {
        Instant at = sight instanceof Sight.Looked look ? look.window().to() : now;
        Poll poll = new Poll(id, "The " + id, null, "CUB", at, sight, at.plus(Duration.ofMinutes(15)));
        new TestLog(broker).write(Topic.COVERAGE, id.getBytes(UTF_8), Json.encode(poll));
    }

    private void write(Outcome outcome) {
        new TestLog(broker).write(Topic.ENRICHED, null, Json.encode(outcome));
    }

    private static Sight.Looked looked(Instant from, Instant to, int found) {
        return new Sight.Looked(new Window(from, to), found, 0, List.of(), TextCompleteness.NONE, List.of());
    }

    private Instant hours(int ago) {
        return now.minus(Duration.ofHours(ago));
    }

    private static ValidatableResponse ask(String source, @Nullable Instant since) {
        return given().queryParam("q", "source:%s observed:[\"%s\" TO *]".formatted(source, since))
                .get("/statements")
                .then()
                .statusCode(200)
                .body("position", notNullValue());
    }

    private static ValidatableResponse coverage(String source) {
        return given().queryParam("source", source).get("/coverage").then().statusCode(200);
    }

    private void awaitGap(String source, String reason) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ask(source, hours(1))
                        .body("coverage.status", equalTo("partial"))
                        .body("coverage.gaps[0].reason", containsString(reason)));
    }

    private static void awaitStatus(String source, Instant since, String status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> ask(source, since).body("coverage.status", equalTo(status)));
    }
}
