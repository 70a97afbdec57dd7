package readout.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static readout.testing.Refusals.requireProblem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.ingest.source.TestSite;
import readout.testing.EmbeddedKafka;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Decoded;
import readout.wire.Json;
import readout.wire.Topic;

/// Sources over HTTP and on the log, with a site of our own.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
@TestProfile(SourcesIT.Quick.class)
class SourcesIT {

    /// A pace and a schedule for tests.
    public static final class Quick implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "readout.sources.permitted-networks", "127.0.0.1",
                    "readout.sources.host-gap", "0.01S",
                    "readout.sources.shortest", "0.2S",
                    "readout.sources.recheck", "1S,2S,3S",
                    "readout.sources.missing-again", "0.5S",
                    "readout.sources.file", "src/test/resources/sources.yaml");
        }
    }

    private static final String WHOLE = "The ministry said that it will build a port, and that work will begin soon. ";

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    @Test
    void aSourceIsMadeReadChangedPausedAndDeleted() {
        String form = """
                {"name":"Ministry","address":"https://ministry.example/feed","publisher":"Ministry","reportingSide":"CUB",
                 "languages":["en","es"],"schedule":{"atLeast":"PT10M"},"enabled":false}""";
        String id = post("/sources", form)
                .statusCode(201)
                .body("kind", equalTo("feed"))
                .body("status", equalTo("paused"))
                .body("schedule.atLeast", equalTo("PT10M"))
                .body("origin", equalTo("api"))
                .extract()
                .path("id");
        post("/sources", form).statusCode(200).body("id", equalTo(id));
        requireProblem(post("/sources", form.replace("CUB", "CHN")), 409, "conflict", "name", "already");

        given().get("/sources/" + id).then().statusCode(200).body("name", equalTo("Ministry"));
        given().contentType("application/json")
                .body("{\"publisher\":\"The Ministry\"}")
                .patch("/sources/" + id)
                .then()
                .statusCode(200)
                .body("publisher", equalTo("The Ministry"))
                .body("reportingSide", equalTo("CUB"));
        given().contentType("application/json")
                .body(
                        "{\"name\":\"Ministry\",\"address\":\"https://ministry.example/map.xml\",\"kind\":\"sitemap\",\"enabled\":false}")
                .put("/sources/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("sitemap"))
                .body("publisher", nullValue());
        requireProblem(post("/sources/" + id + "/poll", ""), 409, "conflict", null, "paused");

        given().delete("/sources/" + id).then().statusCode(204);
        requireProblem(given().get("/sources/" + id).then(), 404, "unknown-resource", null, "no source");
        assertThat(given().get("/sources").then().extract().asString()).doesNotContain(id);
    }

    @Test
    void whatDefinesNoSourceIsToldWithItsField() {
        String form = "{\"name\":\"x\",\"address\":\"https://a.example/\"%s}";
        requireProblem(
                post("/sources", "{\"address\":\"https://a.example/\"}"), 400, "invalid-field", "name", "missing");
        requireProblem(post("/sources", "{\"name\":\"x\"}"), 400, "invalid-field", "address", "missing");
        requireProblem(
                post("/sources", "{\"name\":\"x\",\"address\":\"file:///etc/passwd\"}"),
                400,
                "invalid-field",
                "address",
                "https://");
        requireProblem(
                post("/sources", "{\"name\":\"x\",\"address\":\"http://2130706433/\"}"),
                400,
                "invalid-field",
                "address",
                "one way only");
        requireProblem(
                post("/sources", form.formatted(",\"kind\":\"gopher\"")),
                400,
                "invalid-field",
                "kind",
                "feed, sitemap");
        requireProblem(
                post("/sources", form.formatted(",\"kind\":\"listing\"")), 400, "invalid-field", "links", "missing");
        requireProblem(
                post("/sources", form.formatted(",\"kind\":\"listing\",\"links\":\"a[\"")),
                400,
                "invalid-field",
                "links",
                "CSS");
        requireProblem(post("/sources", form.formatted(",\"links\":\"a\"")), 400, "invalid-field", "links", "listing");
        requireProblem(
                post("/sources", form.formatted(",\"reportingSide\":\"Cuba\"")),
                400,
                "invalid-field",
                "reportingSide",
                "ISO 3166");
        requireProblem(
                post("/sources", form.formatted(",\"languages\":[\"en\",\"no such\"]")),
                400,
                "invalid-field",
                "languages",
                "BCP 47");
        requireProblem(
                post("/sources", form.formatted(",\"schedule\":{\"atLeast\":\"PT0.1S\"}")),
                400,
                "invalid-field",
                "schedule.atLeast",
                "at least");
        requireProblem(
                post("/sources", form.formatted(",\"schedule\":{\"atLeast\":\"soon\"}")),
                400,
                "invalid-field",
                "schedule.atLeast",
                "type");
        requireProblem(
                post("/sources", form.formatted(",\"limits\":{\"articles\":0}")),
                400,
                "invalid-field",
                "limits.articles",
                "from 1");
        requireProblem(
                post("/sources", form.formatted(",\"pubisher\":\"x\"")), 400, "invalid-field", "pubisher", "no such");
        requireProblem(post("/sources", "{"), 400, "malformed-body", null, "not JSON");
        requireProblem(given().get("/sources/so_0").then(), 404, "unknown-resource", null, "no source");
    }

    @Test
    void aSourceIsLookedAtAndTellsWhatItSaw() {
        try (TestSite site = new TestSite()) {
            site.page("/feed", "text/xml", rss(item("A", "/a"), item("B", "/b")));
            String id = made("Looked at", site.url("/feed"));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get("/sources/" + id)
                            .then()
                            .body("status", equalTo("up"))
                            .body("last.found", equalTo(2))
                            .body("total.published", equalTo(2)));
            Poll poll = polls(id, 1).getFirst();
            Sight.Looked sight = (Sight.Looked) poll.sight();
            assertThat(sight.published()).isEqualTo(2);
            assertThat(sight.texts().full()).isEqualTo(2);
            assertThat(sight.written()).isNotEmpty();
            assertThat(poll.nextDue()).isAfter(poll.at());
            assertThat(articles(site)).hasSize(2);

            site.page("/feed", "text/xml", rss(item("A", "/a"), item("B", "/b"), item("C", "/c")));
            post("/sources/" + id + "/poll", "").statusCode(202);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get("/sources/" + id).then().body("total.published", equalTo(3)));
            given().delete("/sources/" + id).then().statusCode(204);
            assertThat(articles(site)).hasSize(3);
        }
    }

    @Test
    void aSourceThatFailsSaysWhy() {
        try (TestSite site = new TestSite()) {
            String id = made("Failing", site.url("/feed"));

            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> given().get("/sources/" + id)
                            .then()
                            .body("status", equalTo("failing"))
                            .body("lastError.reason", equalTo("404 Not Found"))
                            .body("lastSuccess", nullValue()));
            assertThat(polls(id, 1).getFirst().sight()).isEqualTo(new Sight.Failed("404 Not Found"));
            given().delete("/sources/" + id).then().statusCode(204);
        }
    }

    @Test
    void whatWouldBeReadIsShownAndNotPublished() {
        try (TestSite site = new TestSite()) {
            site.page("/feed", "text/xml", rss(item("A", "/a")));

            post("/sources/test", "{\"name\":\"x\",\"address\":\"%s\"}".formatted(site.url("/feed")))
                    .statusCode(200)
                    .body("forms", hasSize(1))
                    .body("found", equalTo(1))
                    .body("articles[0].completeness", equalTo("full"))
                    .body("articles[0].article.beginning", containsString("build a port"));
            requireProblem(
                    post("/sources/test?articles=99", "{\"name\":\"x\",\"address\":\"https://a.example/\"}"),
                    400,
                    "invalid-field",
                    "articles",
                    "from 0 to 20");
            given().get("/sources").then().body("items.name", org.hamcrest.Matchers.not(containsString("\"x\"")));
        }
    }

    @Test
    void theFileHasTheLastWordOnItsSources() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(given().get("/sources")
                                .then()
                                .extract()
                                .<List<String>>path("items.findAll { it.origin == 'file' }.name"))
                        .containsExactlyInAnyOrder("Ministry of Examples", "Speeches"));
        String id = given().get("/sources").then().extract().path("items.find { it.name == 'Speeches' }.id");

        requireProblem(given().delete("/sources/" + id).then(), 409, "conflict", null, "file");
    }

    private String made(String name, String address) {
        return post(
                        "/sources",
                        "{\"name\":\"%s\",\"address\":\"%s\",\"schedule\":{\"atLeast\":\"PT1S\"}}"
                                .formatted(name, address))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<Poll> polls(String id, int count) {
        return new TestLog(broker)
                .read(Topic.COVERAGE, count, record -> id.equals(new String(record.key(), UTF_8))).stream()
                        .map(record -> ((Decoded.Value<Poll>) Json.decode(record.value(), Poll.class)).value())
                        .toList();
    }

    /// The articles of a site that stand on the log by now.
    private List<ConsumerRecord<byte[], byte[]>> articles(TestSite site) {
        byte[] mark = "{\"text\":\"A mark at the end of the log.\"}".getBytes(UTF_8);
        post("/articles", new String(mark, UTF_8)).statusCode(202);
        List<ConsumerRecord<byte[], byte[]>> found = new TestLog(broker).readAll(Topic.ARTICLES);
        return found.stream()
                .filter(record -> new String(record.value(), UTF_8).contains(":" + site.port() + "/"))
                .toList();
    }

    private static ValidatableResponse post(String path, String body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    private static String rss(String... items) {
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>x</title>"
                + "<link>http://x.example/</link><description>x</description>%s</channel></rss>"
                        .formatted(String.join("", items));
    }

    private static String item(String title, String link) {
        return "<item><title>%s</title><link>%s</link><content:encoded>%s</content:encoded></item>"
                .formatted(title, link, WHOLE.repeat(8));
    }
}
