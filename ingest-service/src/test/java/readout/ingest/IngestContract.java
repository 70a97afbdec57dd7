package readout.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static readout.testing.Refusals.requireProblem;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Decoded;
import readout.wire.Json;
import readout.wire.Topic;

/// What ingest promises, on any broker.
abstract class IngestContract extends IngestRefusals {

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    private Article logged(String articleId) {
        ConsumerRecord<byte[], byte[]> found = new TestLog(broker)
                .read(Topic.ARTICLES, 1, record -> articleId.equals(new String(record.key(), UTF_8)))
                .getFirst();
        return ((Decoded.Value<Article>) Json.decode(found.value(), Article.class)).value();
    }

    @Test
    void anArticleIsOnTheLogWhenItIsAccepted() {
        String id = post(JSON, """
                        {"url":"https://www.example.org/port?utm_source=feed","title":"On the port","publisher":"Example Daily",
                         "reportingSide":"CUB","published":"2026-05-09","language":"en","text":"Cuba will build a port."}""")
                .statusCode(202)
                .body("topic", equalTo("readout.articles.v1"))
                .body("partition", greaterThanOrEqualTo(0))
                .body("offset", greaterThanOrEqualTo(0))
                .extract()
                .path("articleId");

        Article article = logged(id);
        assertThat(article.text()).isEqualTo("Cuba will build a port.");
        assertThat(article.reportingSide()).isEqualTo("CUB");
        assertThat(article.observedAt()).isNotNull();
    }

    @Test
    void recordsAreCloudEventsInBinaryMode() {
        String id = posting(JSON)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .body("{\"text\":\"Cuba will build a bridge.\"}")
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");

        ConsumerRecord<byte[], byte[]> found = new TestLog(broker)
                .read(Topic.ARTICLES, 1, record -> id.equals(new String(record.key(), UTF_8)))
                .getFirst();
        assertThat(header(found, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(found, "ce_type")).isEqualTo("readout.article.published.v1");
        assertThat(header(found, "ce_subject")).isEqualTo(id);
        assertThat(header(found, "ce_id")).startsWith(id + "/v_");
        assertThat(header(found, "content-type")).isEqualTo("application/json");
        assertThat(header(found, "traceparent")).isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    @Test
    void theSameArticleAgainHasTheSameIds() {
        String body = "{\"url\":\"https://example.org/again\",\"text\":\"Cuba will build a school.\"}";

        String first = post(JSON, body).statusCode(202).extract().path("articleId");
        post(JSON, body.replace("again", "again/?utm_medium=mail"))
                .statusCode(202)
                .body("articleId", equalTo(first));
    }

    @Test
    void aBareTextTakesWhatIsKnownFromTheQuery() {
        String id = posting("text/plain;charset=UTF-8")
                .queryParam("url", "https://example.org/plain")
                .queryParam("publisher", "Example Daily")
                .body("D\u00EDaz-Canel\u00A0spoke. \uD83D\uDE00\r\n\u4E2D\u56FD".getBytes(UTF_8))
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");

        assertThat(logged(id).text()).isEqualTo("D\u00EDaz-Canel spoke. \uD83D\uDE00\n\u4E2D\u56FD");
        assertThat(logged(id).publisher()).isEqualTo("Example Daily");
    }

    @Test
    void aPageIsReducedToItsArticle() {
        String paragraph = "Cuba and China will build a port together, the two governments said on Friday. ".repeat(6);
        String page = """
                <html><head><meta charset="windows-1252"><title>On the caf\u00E9</title></head><body>
                <nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <article><h1>On the caf\u00E9</h1><p>%s</p><p>%s</p></article>
                <footer>All rights reserved</footer><script>alert(1)</script></body></html>""".formatted(paragraph, paragraph);

        String id = posting("text/html")
                .queryParam("url", "https://example.org/page")
                .body(page.getBytes(Charset.forName("windows-1252")))
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");

        Article article = logged(id);
        assertThat(article.text())
                .isEqualTo(paragraph.strip() + "\n\n" + paragraph.strip())
                .doesNotContain("Home", "alert", "rights");
        assertThat(article.title()).isEqualTo("On the caf\u00E9");
    }

    @Test
    void aCloudEventIsUnwrappedInBothModes() {
        String data = "{\"url\":\"https://example.org/event\",\"text\":\"Cuba will build a dam.\"}";
        String structured =
                post(CLOUD_EVENT, """
                        {"specversion":"1.0","id":"1","source":"/feeds/7","type":"article","datacontenttype":"application/json",
                         "data":%s}""".formatted(data)).statusCode(202).extract().path("articleId");
        String binary = posting(JSON)
                .header("ce-specversion", "1.0")
                .header("ce-id", "1")
                .header("ce-source", "/feeds/7")
                .header("ce-type", "article")
                .body(data)
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");

        assertThat(binary).isEqualTo(structured);
        assertThat(logged(binary).source()).isEqualTo("/feeds/7");
    }

    @Test
    void aStreamOfLinesIsAnsweredLineByLine() {
        String lines = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> i % 3 == 0 ? "{\"text\":" : "{\"text\":\"Cuba will build bridge %d.\"}".formatted(i))
                .collect(Collectors.joining("\n"));

        String answer = post("application/x-ndjson", lines)
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();

        List<String> results = Arrays.asList(answer.split("\n"));
        assertThat(results).hasSize(300);
        assertThat(results.get(0)).contains("\"line\":1,", "\"status\":202", "\"articleId\":\"ar_");
        assertThat(results.get(2)).contains("\"line\":3,", "\"status\":400", "not JSON at line 1");
        assertThat(results.get(299)).contains("\"line\":300,", "\"status\":400");
        assertThat(results)
                .filteredOn(result -> result.contains("\"status\":202"))
                .hasSize(200);
    }

    @Test
    void withoutTheBrokerArticlesAreRefusedAndAfterwardsAccepted() {
        String body = "{\"text\":\"Cuba will build a lighthouse.\"}";
        post(JSON, body).statusCode(202);

        broker.pause();
        try {
            requireProblem(post(JSON, body), 503, "log-unavailable", null, "send it again");
            assertThat(post(JSON, body).statusCode(503).extract().header("Retry-After"))
                    .isEqualTo("2");
        } finally {
            broker.resume();
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> post(JSON, body).statusCode(202));
    }

    @Test
    void theServiceTellsOfItself() {
        given().get("/q/openapi").then().statusCode(200).body(containsString("/articles"));
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        post(JSON, "{\"text\":\"Cuba will build a mill.\"}").statusCode(202);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("readout_ingest_articles_total{outcome=\"accepted\""));
    }

    private ConsumerRecord<byte[], byte[]> record(String articleId, String type) {
        return new TestLog(broker)
                .read(
                        Topic.ARTICLES,
                        1,
                        record -> articleId.equals(new String(record.key(), UTF_8))
                                && header(record, "ce_type").equals(type))
                .getFirst();
    }

    @Test
    void anArchiveIsMarkedBesideTheArticle() {
        String text = "Cuba will build an archive.";
        String id = posting(JSON)
                .queryParam("backfill", true)
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/articles")
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");
        String lines = "{\"text\":\"Cuba will build a second archive.\"}";
        String line = posting("application/x-ndjson")
                .queryParam("backfill", true)
                .body(lines.getBytes(UTF_8))
                .post("/articles")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String second = line.replaceFirst(".*(ar_[0-9a-f]+).*", "$1").strip();

        var archived = record(id, "readout.article.published.v1");
        assertThat(header(archived, "ce_backfill")).isEqualTo("true");
        assertThat(new String(archived.value(), UTF_8)).doesNotContain("backfill");
        assertThat(header(record(second, "readout.article.published.v1"), "ce_backfill"))
                .isEqualTo("true");
        String fresh =
                post(JSON, "{\"text\":\"Cuba will build news.\"}").extract().path("articleId");
        assertThat(record(fresh, "readout.article.published.v1").headers().lastHeader("ce_backfill"))
                .isNull();
    }

    @Test
    void anArticleCanBeWithdrawnOrTakenDown() {
        String id =
                post(JSON, "{\"text\":\"Cuba will build a gate.\"}").extract().path("articleId");

        posting(JSON)
                .body("{\"reason\":\"410 Gone\"}")
                .post("/articles/" + id + "/withdrawal")
                .then()
                .statusCode(202)
                .body("articleId", equalTo(id))
                .body("topic", equalTo("readout.articles.v1"));
        given().delete("/articles/" + id).then().statusCode(202).body("articleId", equalTo(id));

        assertThat(new String(record(id, "readout.article.withdrawn.v1").value(), UTF_8))
                .contains("\"articleId\":\"" + id, "\"reason\":\"410 Gone\"", "observedAt");
        assertThat(record(id, "readout.article.taken-down.v1").value()).isNull();
    }

    @Test
    void aNoticeNeedsAnArticleAndAReason() {
        String id = "ar_0123456789abcdef01234567";

        requireProblem(withdraw(id, "{}"), 400, "invalid-field", "reason", "why the article is gone");
        requireProblem(
                withdraw(id, "{\"reason\":\"%s\"}".formatted("x".repeat(201))), 400, "invalid-field", "reason", "200");
        requireProblem(withdraw(id, "{\"reason"), 400, "malformed-body", null, "not JSON");
        requireProblem(withdraw("ar_x", "{\"reason\":\"gone\"}"), 404, "unknown-resource", null, "no id");
        requireProblem(given().delete("/articles/nothing").then(), 404, "unknown-resource", null, "no id");
    }

    private static ValidatableResponse withdraw(String id, String body) {
        return posting(JSON).body(body).post("/articles/" + id + "/withdrawal").then();
    }
}
