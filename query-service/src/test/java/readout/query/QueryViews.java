package readout.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.DIAZ_CANEL;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;
import static readout.testing.Refusals.requireProblem;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.statement.DateBasis;
import readout.event.statement.Meeting;
import readout.event.statement.MeetingType;
import readout.event.statement.Statement;

/// The views of the query service, on any broker.
abstract class QueryViews extends QueryTables {

    private static final Meeting MEETING = new Meeting(
            "mt_1",
            MeetingType.BILATERAL_MEETING,
            List.of(CHINA, DIAZ_CANEL),
            "Havana",
            null,
            null,
            LocalDate.of(2026, 5, 8),
            DateBasis.STATED);

    @Test
    void changesOfThePastAreThoseOfTheStream() throws IOException, InterruptedException {
        Article one = Sample.article("history", "one");
        Article two = Sample.article("history", "two");
        write(enriched(
                one, 1, RULES, said(one, CUBA, "the barge sails", "trade"), said(one, CUBA, "a barge", "trade")));
        write(enriched(two, 2, RULES, said(two, CUBA, "the barge soon sails", "trade")));
        awaitTotal("barge", 1);

        try (EventReader stream = new EventReader(RestAssured.port, "barge", "earliest", null)) {
            Awaitility.await().untilAsserted(() -> assertThat(stream.events()).hasSize(4));
            List<String> positions =
                    stream.events().stream().map(EventReader.Event::id).toList();
            List<String> first = page(given().queryParam("size", 3));
            String next = given().queryParam("q", "barge")
                    .queryParam("size", 3)
                    .get("/changes")
                    .path("next");

            assertThat(first).isEqualTo(positions.subList(0, 3));
            assertThat(page(given().queryParam("size", 3).queryParam("cursor", next)))
                    .isEqualTo(positions.subList(3, 4));
        }
        given().queryParam("q", "barge")
                .get("/changes")
                .then()
                .body("total", equalTo(4))
                .body("items.change", equalTo(List.of("added", "added", "revised", "retracted")))
                .body("items.matched", equalTo(List.of("after", "after", "both", "before")))
                .body("next", equalTo(null));
    }

    private static List<String> page(io.restassured.specification.RequestSpecification request) {
        return request.queryParam("q", "barge").get("/changes").path("items.position");
    }

    @Test
    void aStreamComesAsLinesToThoseWhoAcceptThem() throws IOException, InterruptedException {
        Article article = Sample.article("lines", "text");
        write(enriched(article, 1, RULES, said(article, CUBA, "a kayak", "trade")));
        awaitTotal("kayak", 1);
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:%d/statements/stream?q=kayak&from=earliest".formatted(RestAssured.port)))
                .header("Accept", "application/x-ndjson")
                .build();

        try (HttpClient client = HttpClient.newHttpClient();
                Stream<String> lines = client.send(request, HttpResponse.BodyHandlers.ofLines())
                        .body()) {
            assertThat(lines.findFirst())
                    .hasValueSatisfying(line -> assertThat(line)
                            .startsWith("{\"matched\":\"after\",\"position\":")
                            .contains("a kayak"));
            client.shutdownNow();
        }
    }

    @Test
    void listsComeAsLinesAndTablesWithTheirEnvelopeInHeaders() {
        Article article = Sample.article("table", "text");
        write(enriched(
                article,
                1,
                RULES,
                said(article, DIAZ_CANEL, "=the violin, \"old\"", "culture", "trade"),
                said(article, CUBA, "violin two", "culture")));
        awaitTotal("violin", 2);

        given().queryParam("q", "violin")
                .queryParam("sort", "oldest")
                .accept("text/csv")
                .get("/statements")
                .then()
                .header("Readout-Total", "2")
                .header("Readout-Coverage", "unknown")
                .body(startsWith("position,change,cause,statement,speaker,"))
                .body(containsString(
                        ",\"'=the violin, \"\"old\"\"\",CHN,,CHN,endorse,asserted,positive,,\"culture; trade\",,"))
                .body(containsString(",0311,AGREE,1.0,"));
        String link = given().queryParam("q", "violin")
                .queryParam("size", 1)
                .accept("application/x-ndjson")
                .get("/statements")
                .then()
                .body(containsString("violin two"))
                .extract()
                .header("Link");
        assertThat(link).startsWith("</statements?").endsWith(">; rel=\"next\"");
        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items[0].statement.content[0].text", startsWith("=the violin"));
    }

    @Test
    void anEarlierMomentCanBeAsked() {
        Article one = Sample.article("moment", "one");
        Article two = Sample.article("moment", "two");
        write(enriched(one, 1, RULES, said(one, CUBA, "the glacier melts", "trade")));
        awaitTotal("glacier", 1);
        String then = statements("glacier").extract().path("position");
        write(enriched(two, 2, RULES, said(two, CUBA, "nothing of ice", "trade")));
        awaitTotal("glacier", 0);

        given().queryParam("q", "glacier")
                .queryParam("asOf", then)
                .queryParam("facets", "by")
                .get("/statements")
                .then()
                .body("total", equalTo(1))
                .body("position", equalTo(then))
                .body("facets.by.value", equalTo(List.of("CUB")));
        requireProblem(
                given().queryParam("asOf", "999999.1").get("/statements").then(),
                400,
                "invalid-field",
                "asOf",
                "not yet");
    }

    @Test
    void plainParametersNarrowAnswersAndUnknownOnesAreTold() {
        Article article = Sample.article("sugar", "text");
        write(enriched(
                article, 1, RULES, said(article, CUBA, "sugar cane", "trade"), said(article, CHINA, "sugar", "trade")));
        awaitTotal("sugar", 2);

        given().queryParam("q", "sugar")
                .queryParam("by", "CUB,VEN")
                .queryParam("from", "2026-05")
                .get("/statements")
                .then()
                .body("total", equalTo(1));
        requireProblem(
                given().queryParam("them", "trade").get("/statements").then(),
                400,
                "invalid-field",
                "them",
                "no such parameter");
    }

    @Test
    void aPairShowsBothDirectionsAndItsMeetings() {
        Article article = Sample.article("pair", "text");
        write(Sample.met(article, 1, MEETING, said(article, DIAZ_CANEL, "cranes are built", "trade")));
        awaitTotal("cranes", 1);

        given().queryParam("q", "cranes")
                .get("/pairs/CUB/CHN")
                .then()
                .statusCode(200)
                .body("firstToSecond.independence.statements", equalTo(1))
                .body("firstToSecond.independence.publishers", equalTo(1))
                .body("firstToSecond.counts.theme[0].value", equalTo("trade"))
                .body("firstToSecond.trend.points[0].start", equalTo("2026-05-08T00:00:00Z"))
                .body("secondToFirst.independence.statements", equalTo(0))
                .body("meetings.meeting.id", hasItem("mt_1"))
                .body("coverage.status", notNullValue());
    }

    @Test
    void aMeetingShowsItsArticlesAndSides() {
        Article article = Sample.article("meeting", "text");
        write(Sample.met(
                article,
                1,
                MEETING,
                said(article, DIAZ_CANEL, "tractors come", "farming"),
                said(article, CHINA, "tractors go", "machines")));
        awaitTotal("tractors", 2);

        given().queryParam("q", "tractors")
                .get("/meetings/mt_1")
                .then()
                .statusCode(200)
                .body("meeting.place", equalTo("Havana"))
                .body("articles.id", hasItem(article.id()))
                .body("bySide.CUB.counts.theme[0].value", equalTo("farming"));
        given().get("/meetings/mt_1/sides")
                .then()
                .body("comparison.sides", equalTo(List.of("CHN", "CUB")))
                .body("comparison.topics.find { it.id == 'farming' }.status", equalTo("only-CUB"));
        given().queryParam("level", "reported")
                .get("/meetings/mt_1/sides")
                .then()
                .body("comparison.topics.find { it.id == 'farming' }.status", equalTo("unknown"));
        requireProblem(given().get("/meetings/mt_none").then(), 404, "unknown-resource", null, "no article reports");
    }

    @Test
    void aThemeIsToldOverTime() {
        Article article = Sample.article("theme", "text");
        write(enriched(article, 1, RULES, said(article, CUBA, "looms hum", "weaving")));
        awaitTotal("looms", 1);

        given().queryParam("bucket", "month")
                .get("/themes/weaving")
                .then()
                .body("profile.trend.points[0].start", equalTo("2026-05-01T00:00:00Z"))
                .body("profile.counts.by[0].value", equalTo("CUB"));
        requireProblem(
                given().queryParam("bucket", "age").get("/themes/weaving").then(),
                400,
                "invalid-field",
                "bucket",
                "month");
    }

    @Test
    void aStatementIsCheckedAgainstItsSource() {
        Article article = Sample.article("verify", "the lighthouse keeper sings");
        Statement statement = said(article, CUBA, "the lighthouse keeper sings", "culture");
        write(enriched(article, 1, RULES, statement));
        awaitTotal("\"lighthouse keeper\"", 1);

        given().get("/statements/" + statement.id() + "/verify")
                .then()
                .statusCode(200)
                .body("status", equalTo("verified"))
                .body("current", equalTo(true))
                .body("unit", equalTo("codepoint"));
        given().get("/articles/" + article.id() + "/annotations")
                .then()
                .statusCode(200)
                .contentType("application/ld+json")
                .body("'@context'", equalTo("http://www.w3.org/ns/anno.jsonld"))
                .body("items[0].type", equalTo("Annotation"))
                .body("items[0].target.selector.type", equalTo(List.of("TextQuoteSelector", "TextPositionSelector")));
        requireProblem(given().get("/statements/st_none/verify").then(), 404, "unknown-resource", null, "never was");
    }
}
