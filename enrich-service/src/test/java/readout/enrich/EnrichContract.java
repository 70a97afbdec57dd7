package readout.enrich;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static readout.testing.Refusals.requireProblem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Origin;
import readout.event.article.Submission;
import readout.event.article.Withdrawal;
import readout.event.outcome.ExtractedStatement;
import readout.event.outcome.Outcome;
import readout.event.statement.Statement;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Decoded;
import readout.wire.Json;
import readout.wire.Topic;

/// What enrich promises, on any broker.
abstract class EnrichContract {

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    private static Article article(String name, String text) {
        Submission about =
                new Submission("https://example.org/" + name, null, null, "Example Daily", "CUB", "2026-05-09", "en");
        return Article.of(about, KeptText.of(text), Instant.parse("2026-05-09T10:00:00Z"));
    }

    private RecordMetadata write(Article article) {
        return new TestLog(broker).write(Topic.ARTICLES, article.id().getBytes(UTF_8), Json.encode(article));
    }

    private ConsumerRecord<byte[], byte[]> outcomeOf(RecordMetadata article) {
        Origin origin = new Origin(article.partition(), article.offset());
        return new TestLog(broker)
                .read(Topic.ENRICHED, 1, record -> outcome(record).origin().equals(origin))
                .getFirst();
    }

    private static Outcome outcome(ConsumerRecord<byte[], byte[]> record) {
        return ((Decoded.Value<Outcome>) Json.decode(record.value(), Outcome.class)).value();
    }

    @Test
    void everyStatementOfAnArticleIsFoundAndPublished() {
        Article article = article(
                "visit",
                "Chinese President Xi Jinping said on Friday that China firmly supports Cuba in safeguarding its "
                        + "sovereignty.");

        Outcome.Enriched outcome = (Outcome.Enriched) outcome(outcomeOf(write(article)));

        assertThat(outcome.article()).isEqualTo(article);
        Statement statement = outcome.extraction().statements().getFirst();
        assertThat(statement.speakers().getFirst().actor().name()).isEqualTo("Xi Jinping");
        assertThat(statement.themes()).contains("sovereignty");
        ConsumerRecord<byte[], byte[]> published = new TestLog(broker)
                .read(Topic.STATEMENTS, 1, record -> statement.id().equals(new String(record.key(), UTF_8)))
                .getFirst();
        var alone =
                ((Decoded.Value<ExtractedStatement>) Json.decode(published.value(), ExtractedStatement.class)).value();
        assertThat(alone.statement()).isEqualTo(statement);
        assertThat(alone.article().publisher()).isEqualTo("Example Daily");
        assertThat(header(published, "ce_type")).isEqualTo("readout.statement.extracted.v1");
        assertThat(header(published, "ce_id")).isEqualTo(statement.id());
    }

    @Test
    void theSameArticleAgainHasTheSameBytesButForItsOrigin() {
        Article article = article("twice", "Cuban President Miguel Diaz-Canel said Cuba supports the plan.");

        Outcome.Enriched first = (Outcome.Enriched) outcome(outcomeOf(write(article)));
        Outcome.Enriched second = (Outcome.Enriched) outcome(outcomeOf(write(article)));

        assertThat(Json.encode(second.extraction())).isEqualTo(Json.encode(first.extraction()));
        assertThat(second.rules()).isEqualTo(first.rules());
    }

    @Test
    void outcomesAreCloudEventsAndCarryTheTrace() {
        ConsumerRecord<byte[], byte[]> record = outcomeOf(write(article("event", "Cuba said it supports the plan.")));

        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_type")).isEqualTo("readout.article.outcome.v1");
        assertThat(header(record, "ce_subject")).startsWith("ar_");
        assertThat(header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void whatIsNoArticleIsKeptAndCountedAndTheOthersGoOn() {
        TestLog log = new TestLog(broker);
        byte[] key = "ar_poison".getBytes(UTF_8);
        List<byte @Nullable []> poison = List.of(
                "".getBytes(UTF_8),
                "not JSON".getBytes(UTF_8),
                "[1]".getBytes(UTF_8),
                "{\"id\":7}".getBytes(UTF_8),
                "{\"id\":\"ar_1\"}".getBytes(UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0},
                "{\"a\":".repeat(10_000).getBytes(UTF_8));
        List<RecordMetadata> written = poison.stream()
                .map(value -> log.write(Topic.ARTICLES, key, value))
                .toList();
        RecordMetadata good = write(article("after-poison", "Cuba said it supports the plan."));

        assertThat(outcome(outcomeOf(good))).isInstanceOf(Outcome.Enriched.class);
        for (RecordMetadata at : written) {
            assertThat(outcome(outcomeOf(at))).isInstanceOf(Outcome.Refused.class);
        }
        var letters = log.read(
                Topic.ENRICH_DEAD, poison.size(), letter -> "ar_poison".equals(new String(letter.key(), UTF_8)));
        assertThat(letters).extracting(ConsumerRecord::value).containsExactlyInAnyOrderElementsOf(poison);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(header(letter, "dead-letter-reason")).isNotBlank();
            assertThat(header(letter, "dead-letter-topic")).isEqualTo(Topic.ARTICLES.name());
        });
    }

    @Test
    void onlyARecordWithoutValueIsATombstone() {
        RecordMetadata at = new TestLog(broker).write(Topic.ARTICLES, "ar_gone".getBytes(UTF_8), null);

        assertThat(outcome(outcomeOf(at)))
                .isInstanceOfSatisfying(
                        Outcome.TakenDown.class,
                        gone -> assertThat(gone.articleId()).isEqualTo("ar_gone"));
    }

    @Test
    void anArticleInAnotherLanguageSaysSo() {
        Article article = article(
                "es",
                "El presidente de Cuba dijo el viernes que su pa\u00EDs apoya el plan y que las relaciones entre los dos "
                        + "gobiernos est\u00E1n en su mejor momento de la historia.");

        assertThat(outcome(outcomeOf(write(article)))).isInstanceOfSatisfying(Outcome.Unread.class, unread -> {
            assertThat(unread.obstacle()).hasToString("language");
            assertThat(unread.detail()).contains("es");
        });
    }

    @Test
    void theServiceTellsOfItself() {
        outcomeOf(write(article("metrics", "Cuba said it supports the plan.")));

        given().get("/q/openapi").then().statusCode(200);
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("readout_enrich_records_total{outcome=\"enriched\""));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name), name).value(), UTF_8);
    }

    @Test
    void aWithdrawalBecomesAnOutcome() {
        Article article = article("withdrawn", "Cuba said it supports the plan.");
        Withdrawal withdrawal = new Withdrawal(article.id(), "410 Gone", Instant.parse("2026-05-10T10:00:00Z"));
        RecordMetadata at = new TestLog(broker)
                .write(
                        Topic.ARTICLES,
                        article.id().getBytes(UTF_8),
                        Json.encode(withdrawal),
                        Map.of("ce_type", "readout.article.withdrawn.v1"));

        assertThat(outcome(outcomeOf(at)))
                .isInstanceOfSatisfying(
                        Outcome.Withdrawn.class,
                        gone -> assertThat(gone.withdrawal()).isEqualTo(withdrawal));
    }

    @Test
    void theMarkOfAnArchiveStandsBesideTheOutcomeAndNotInIt() {
        Article article = article("archive", "Cuba said it supports the plan.");
        byte[] key = article.id().getBytes(UTF_8);
        RecordMetadata marked =
                new TestLog(broker).write(Topic.ARTICLES, key, Json.encode(article), Map.of("ce_backfill", "true"));
        RecordMetadata plain = write(article);

        assertThat(header(outcomeOf(marked), "ce_backfill")).isEqualTo("true");
        assertThat(outcomeOf(plain).headers().lastHeader("ce_backfill")).isNull();
        assertThat(((Outcome.Enriched) outcome(outcomeOf(marked))).article()).isEqualTo(article);
    }

    @Test
    void articlesAreReadAgainOnDemandAndUnderTheSameRulesOnce() {
        RecordMetadata at = write(article("again", "Cuba said it supports the plan."));
        RecordMetadata noArticle =
                new TestLog(broker).write(Topic.ARTICLES, "ar_no".getBytes(UTF_8), "no".getBytes(UTF_8));
        outcomeOf(at);
        outcomeOf(noArticle);

        given().post("/reenrichment").then().statusCode(202).body("state", equalTo("running"));
        awaitDone();
        assertThat(outcomesOf(at, 2))
                .hasSize(2)
                .extracting(ConsumerRecord::value)
                .containsOnly(outcomeOf(at).value());
        int records = given().get("/reenrichment").then().extract().path("records");
        int outcomes = given().get("/reenrichment").then().extract().path("outcomes");
        assertThat(records).isPositive();
        assertThat(outcomes).isPositive().isLessThan(records);

        given().post("/reenrichment").then().statusCode(202);
        awaitDone();
        given().get("/reenrichment").then().body("records", equalTo(0)).body("total", equalTo(0));

        given().queryParam("from", "earliest").post("/reenrichment").then().statusCode(202);
        awaitDone();
        assertThat(outcomesOf(at, 3)).hasSize(3);
        given().queryParam("from", "2099-01-01").post("/reenrichment").then().statusCode(202);
        awaitDone();
        given().get("/reenrichment").then().body("records", equalTo(0));
        requireProblem(
                given().queryParam("from", "soon").post("/reenrichment").then(),
                400,
                "invalid-field",
                "from",
                "earliest");
    }

    private static void awaitDone() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/reenrichment").then().body("state", equalTo("done")));
    }

    private List<ConsumerRecord<byte[], byte[]>> outcomesOf(RecordMetadata article, int count) {
        Origin origin = new Origin(article.partition(), article.offset());
        return new TestLog(broker)
                .read(Topic.ENRICHED, count, record -> outcome(record).origin().equals(origin));
    }
}
