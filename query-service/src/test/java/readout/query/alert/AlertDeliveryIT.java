package readout.query.alert;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;
import static readout.query.alert.AlertApi.awaitMatched;
import static readout.query.alert.AlertApi.form;
import static readout.query.alert.AlertApi.make;
import static readout.query.alert.AlertApi.patch;
import static readout.query.alert.AlertApi.post;
import static readout.testing.Refusals.requireProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;
import readout.query.Sample;
import readout.query.TemporaryView;
import readout.testing.EmbeddedKafka;
import readout.testing.TestLog;
import readout.wire.Json;
import readout.wire.Topic;

/// How alerts tell what they matched.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
@WithTestResource(TemporaryView.class)
@WithTestResource(Receiver.Permitted.class)
class AlertDeliveryIT extends OnRunningAlerts {

    private static Article article(String name, String observed) {
        Submission about = new Submission(
                "https://example.org/" + name, "On " + name, null, "Example Daily", "CUB", "2026-05-09", "en");
        return Article.of(about, KeptText.of("text of " + name), Instant.parse(observed));
    }

    @Test
    void digestsAndThresholdsAreToldByWindowsOfObservation() {
        String digest = make(form("digest", "gravel", "digest", "hourly"));
        String threshold = make(form("threshold", "gravel", "threshold", Map.of("moreThan", 2, "in", "day")));
        String limited = make(form("limited", "gravel", "limits", Map.of("perHour", 1)));
        Article first = article("gravel-1", "2099-05-09T10:10:00Z");
        Article second = article("gravel-2", "2099-05-09T11:10:00Z");
        api.write(enriched(
                first, 1, RULES, said(first, CUBA, "gravel one", "trade"), said(first, CUBA, "gravel two", "trade")));
        awaitMatched(threshold);
        given().get("/alerts/" + threshold).then().body("notices", equalTo(null));
        api.write(enriched(
                second,
                1,
                RULES,
                said(second, CUBA, "gravel three", "trade"),
                said(second, CUBA, "gravel four", "trade")));
        awaitMatched(digest);
        awaitMatched(threshold);
        awaitMatched(limited);

        given().get("/alerts/" + digest)
                .then()
                .body("matches", equalTo(4))
                .body("notices.size()", equalTo(1))
                .body("notices[0].kind", equalTo("digest"))
                .body("notices[0].count", equalTo(2))
                .body("notices[0].window", equalTo("2099-05-09T10:00:00Z"));
        given().get("/alerts/" + threshold)
                .then()
                .body("notices.kind", equalTo(List.of("threshold")))
                .body("notices[0].count", equalTo(3))
                .body("notices[0].window", equalTo("2099-05-09T00:00:00Z"));
        given().get("/alerts/" + limited)
                .then()
                .body("notices.kind", equalTo(List.of("withheld")))
                .body("notices[0].count", equalTo(1));
        given().get("/alerts/" + limited + "/matches")
                .then()
                .body("items.state", equalTo(List.of("withheld", "listed", "withheld", "listed")));
    }

    @Test
    void aDefinitionThatCannotBeReadIsKeptAmongTheDeadLettersAndTheAlertGoesOn() {
        String id = make(form("poisoned", "anvil"));
        new TestLog(broker).write(Topic.ALERTS, id.getBytes(UTF_8), "{\"name\":1}".getBytes(UTF_8));

        new TestLog(broker)
                .read(Topic.QUERY_DEAD, 1, record -> new String(record.value(), UTF_8).equals("{\"name\":1}"));
        given().get("/alerts/" + id).then().statusCode(200).body("q", equalTo("anvil"));
    }

    @Test
    void everyMessageHasAnIdOfItsOwnAndOnlyOneRecordSaysIt() {
        List<String> ids = new ArrayList<>();
        for (String query : List.of("cobalt", "cobalt by:CUB", "cobalt theme:trade")) {
            ids.add(make(form(query, query)));
        }
        Article article = Sample.article("cobalt", "text");
        api.write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "cobalt one", "trade"),
                said(article, CUBA, "cobalt two", "trade")));
        ids.forEach(AlertApi::awaitMatched);

        List<String> keys = new TestLog(broker)
                        .read(
                                Topic.DELIVERIES,
                                6,
                                record -> ids.contains(new String(record.key(), UTF_8).replaceFirst("/.*", "")))
                        .stream()
                        .map(record -> new String(record.key(), UTF_8))
                        .toList();
        assertThat(new HashSet<>(keys)).hasSize(6);
    }

    @Test
    void aQueryIsTriedOnHistoryBeforeItIsAnAlert() {
        Article article = Sample.article("harp", "text");
        api.write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "harp one", "trade"),
                said(article, CHINA, "harp two", "trade")));

        given().contentType(ContentType.JSON)
                .body(Json.encode(Map.of("q", "harp")))
                .queryParam("size", 1)
                .post("/alerts/test")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.size()", equalTo(1))
                .body("items[0].matched", equalTo("after"))
                .body("items[0].position", equalTo(changes("harp").getLast()))
                .body("expected.matches", org.hamcrest.Matchers.lessThanOrEqualTo(2))
                .body("expected.until", org.hamcrest.Matchers.notNullValue());
        requireProblem(
                given().contentType(ContentType.JSON)
                        .body("{\"q\":\"(\"}")
                        .post("/alerts/test")
                        .then(),
                400,
                "invalid-query",
                "q",
                "ends too early");
    }

    @Test
    void feedReadersFetchTheMatches() throws Exception {
        String id = make(form("Feeds & <more>", "lute", "deliver", "feed"));
        Article article = Sample.article("lute", "text");
        api.write(enriched(article, 1, RULES, said(article, CUBA, "a lute < 3 & more", "trade")));
        awaitMatched(id);
        String message = given().get("/alerts/" + id + "/matches").path("items[0].id");

        String atom = given().get("/alerts/" + id + "/feed.atom")
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .asString();
        var feed = (com.rometools.rome.feed.atom.Feed)
                new com.rometools.rome.io.WireFeedInput().build(new java.io.StringReader(atom));
        assertThat(feed.getTitle()).isEqualTo("Feeds & <more>");
        assertThat(feed.getEntries()).singleElement().satisfies(entry -> {
            assertThat(entry.getId()).isEqualTo("urn:readout:delivery:" + message);
            assertThat(entry.getTitle()).isEqualTo("Cuba: a lute < 3 & more");
            assertThat(entry.getAlternateLinks().getFirst().getHref()).isEqualTo("https://example.org/lute");
            assertThat(entry.getOtherLinks())
                    .extracting(link -> link.getHref().replaceFirst(".*/st_", "/st_"))
                    .anyMatch(link -> link.endsWith("/verify"));
            assertThat(entry.getUpdated()).isEqualTo(java.util.Date.from(Instant.parse("2026-05-09T10:00:00Z")));
        });
        given().get("/alerts/" + id + "/feed.json")
                .then()
                .statusCode(200)
                .contentType("application/feed+json")
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("title", equalTo("Feeds & <more>"))
                .body("items[0].id", equalTo("urn:readout:delivery:" + message))
                .body("items[0].external_url", equalTo("https://example.org/lute"))
                .body("items[0].date_published", equalTo("2026-05-09T10:00:00Z"))
                .body("items[0]._readout.verify", startsWith("http"));
    }

    @Test
    void matchesArePostedOnceAndTriedAgainUnderTheSameId() throws Exception {
        try (Receiver receiver = Receiver.answering(before -> before == 0 ? 500 : 204)) {
            var made = post(form("posted", "tuba", "deliver", "webhook", "url", receiver.url()))
                    .statusCode(201)
                    .body("secret", startsWith("whsec_"))
                    .extract();
            String id = made.path("id");
            given().get("/alerts/" + id).then().body("secret", equalTo(null)).body("keys", equalTo(null));
            Article article = Sample.article("tuba", "text");
            api.write(enriched(article, 1, RULES, said(article, CUBA, "a tuba", "trade")));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get("/alerts/" + id + "/matches")
                            .then()
                            .body("items[0].state", equalTo("delivered"))
                            .body("items[0].attempts.reply.status", equalTo(List.of(500, 204))));
            assertThat(receiver.posts())
                    .extracting(Receiver.Post::webhookId)
                    .hasSize(2)
                    .containsOnly(given().get("/alerts/" + id + "/matches").<String>path("items[0].id"));
            assertThat(receiver.posts().getLast().body())
                    .startsWith("{\"type\":\"readout.alert.matched\",\"timestamp\":\"2026-05-09T10:00:00Z\"")
                    .contains("a tuba", "\"matched\":\"after\"", "/verify");
            assertThat(new TestLog(broker).read(Topic.ALERTS, 1, record -> new String(record.key(), UTF_8).equals(id)))
                    .isNotEmpty();
        }
    }

    @Test
    void aReceiverThatIsGoneDisablesTheAlertUntilSomebodyEnablesIt() throws Exception {
        try (Receiver receiver = Receiver.answering(before -> before == 0 ? 410 : 200)) {
            String id = make(form("gone", "spinet", "deliver", "webhook", "url", receiver.url()));
            Article first = Sample.article("spinet-1", "text");
            api.write(enriched(first, 1, RULES, said(first, CUBA, "spinet one", "trade")));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get("/alerts/" + id)
                            .then()
                            .body("disabled.reason", org.hamcrest.Matchers.containsString("410")));
            patch(id, Map.of("url", receiver.url())).statusCode(200).body("disabled", equalTo(null));
            Article second = Sample.article("spinet-2", "text");
            api.write(enriched(second, 1, RULES, said(second, CUBA, "spinet two", "trade")));
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get("/alerts/" + id + "/matches")
                            .then()
                            .body("items.state", equalTo(List.of("delivered", "failed"))));
        }
    }

    @Test
    void aWebhookIsTestedAndItsSecretReplaced() throws Exception {
        try (Receiver receiver = Receiver.answering(_ -> 200)) {
            var made = post(form("tested", "rebec", "deliver", "webhook", "url", receiver.url()))
                    .extract();
            String id = made.path("id");
            given().post("/alerts/" + id + "/webhook/test")
                    .then()
                    .statusCode(200)
                    .body("reply.status", equalTo(200));
            assertThat(receiver.posts().getFirst().body()).contains("webhook.test");
            String another = given().post("/alerts/" + id + "/webhook/secret")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("secret");
            assertThat(another).startsWith("whsec_").isNotEqualTo(made.path("secret"));
            given().post("/alerts/" + id + "/webhook/test").then().statusCode(200);
            assertThat(receiver.posts().getLast().signature().split(" ")).hasSize(2);
        }
        String listening = make(form("no hook", "rebec"));
        requireProblem(
                given().post("/alerts/" + listening + "/webhook/test").then(),
                404,
                "unknown-resource",
                null,
                "webhook");
    }

    @Test
    void anAlertThatBeginsToPostShowsItsSecretOnce() {
        String id = make(form("posts later", "shawm"));
        patch(id, Map.of("deliver", "webhook", "url", "https://example.org/hook"))
                .statusCode(200)
                .body("secret", startsWith("whsec_"));
        patch(id, Map.of("name", "posts")).statusCode(200).body("secret", equalTo(null));
    }
}
