package readout.query.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;
import static readout.query.alert.AlertApi.awaitMatched;
import static readout.query.alert.AlertApi.form;
import static readout.query.alert.AlertApi.make;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.query.Sample;
import readout.query.TemporaryView;
import readout.testing.EmbeddedKafka;
import readout.wire.Json;

/// What `docs/alerts.md` shows, asked of a running service.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
@WithTestResource(TemporaryView.class)
@WithTestResource(Receiver.Permitted.class)
class AlertsPageIT extends OnRunningAlerts {

    private static final Path PAGE = Path.of("../docs/alerts.md");
    private static final Pattern REQUEST = Pattern.compile("curl -s localhost:8080(\\S+) .*\\s+-d '(\\{.*})'");
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+`) \\|", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\":");
    private static final Pattern ROUTE = Pattern.compile("`(?:(GET|POST|PUT|PATCH|DELETE) )?(/[^`]*)`");

    private final String page = Files.readString(PAGE);

    AlertsPageIT() throws IOException {}

    private List<MatchResult> found(Pattern pattern, String text) {
        List<MatchResult> results = pattern.matcher(text).results().toList();
        assertThat(results).isNotEmpty();
        return results;
    }

    /// The indented example that begins with some words, to its end.
    private String example(String beginning) {
        int from = page.indexOf("\n    " + beginning);
        assertThat(from).as(beginning).isPositive();
        int end = page.indexOf("\n\n", from);
        return page.substring(from, end < 0 ? page.length() : end);
    }

    private Set<String> keys(String example) {
        Set<String> keys = new TreeSet<>();
        found(KEY, example).forEach(key -> keys.add(key.group(1)));
        return keys;
    }

    private static Set<String> keys(JsonNode json) {
        Set<String> keys = new TreeSet<>();
        json.fieldNames().forEachRemaining(keys::add);
        json.forEach(child -> keys.addAll(keys(child)));
        return keys;
    }

    private static JsonNode json(String body) throws IOException {
        return Json.mapper().readTree(body);
    }

    @Test
    void theExampleMakesAnAlertThatAnswersAsThePageSays() throws IOException {
        MatchResult request = found(REQUEST, page).getFirst();

        String answer = given().contentType(ContentType.JSON)
                .body(request.group(2))
                .post(request.group(1))
                .then()
                .statusCode(201)
                .extract()
                .asString();

        assertThat(keys(json(answer))).containsAll(keys(example("{\"id\":\"al_")));
        assertThat(json(answer).get("q").asText()).isEqualTo("by:CUB theme:one-china");
    }

    @Test
    void everyFieldOfTheTableIsTakenAndNoOther() throws IOException {
        String table = page.substring(page.indexOf("| Field |"), page.indexOf("The answer has status 201"));
        List<String> fields = found(ROW, table).stream()
                .map(row -> row.group(1).replace("`", ""))
                .toList();

        assertThat(fields).contains("name", "q", "deliver", "from", "digest", "threshold", "limits", "paused");
        for (String field : fields) {
            String answer = given().contentType(ContentType.JSON)
                    .body("{\"%s\": {\"no\": \"such\"}}".formatted(field))
                    .post("/alerts")
                    .asString();
            assertThat(json(answer).path("field").asText()).as(answer).startsWith(field);
        }
    }

    @Test
    void everyAddressIsServed() {
        String id = make(form("page of addresses", "quince"));
        String table = page.substring(page.indexOf("| Address |"), page.indexOf("An alert that gets another query"));

        for (MatchResult route : found(ROUTE, table)) {
            String method = route.group(1) == null || route.group(1).equals("DELETE") ? "GET" : route.group(1);
            if (!route.group(2).endsWith("/stream")) {
                String path = route.group(2).startsWith("/feed") ? "/alerts/{id}" + route.group(2) : route.group(2);
                String body = method.equals("GET") ? "" : "{}";
                int status = given().contentType(ContentType.JSON)
                        .body(body)
                        .request(method, path.replace("{id}", id))
                        .statusCode();
                assertThat(status).as("%s %s", method, path).isNotIn(405, 500);
                assertThat(status == 404)
                        .as("%s %s: only what webhooks have is missing", method, path)
                        .isEqualTo(path.contains("/webhook/"));
            }
        }
    }

    @Test
    void aWebhookAndWhyItMatchedHaveTheFormsOfThePage() throws IOException {
        try (Receiver receiver = Receiver.answering(_ -> 204)) {
            String id = make(form("page hook", "by:CUB medlar", "deliver", "webhook", "url", receiver.url()));
            Article article = Sample.article("medlar", "text");
            api.write(enriched(article, 1, RULES, said(article, CUBA, "the medlar ripens", "trade")));
            awaitMatched(id);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !receiver.posts().isEmpty());

            JsonNode posted = json(receiver.posts().getFirst().body());
            assertThat(keys(posted)).containsAll(keys(example("{\"type\": \"readout.alert.matched\"")));
            assertThat(posted.at("/data/links/source").asText()).isEqualTo("https://example.org/medlar");
            JsonNode matches = json(given().get("/alerts/" + id + "/matches").asString());
            JsonNode why = matches.at("/items/0/why");
            assertThat(keys(why)).containsAll(keys(example("\"why\": [").replace("\"why\":", "")));
            assertThat(why.findValuesAsText("clause")).containsExactlyInAnyOrder("by:cub", "medlar");
        }
    }
}
