package readout.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.RULES;
import static readout.query.Sample.claim;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;
import static readout.testing.Refusals.requireProblem;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.statement.Act;

/// What people look at before they query: words, completions, profiles, cross tables, the page itself.
abstract class QueryTables extends QueryRefusals {

    @Test
    void theWordsOfTheLanguageAreTold() {
        given().get("/vocabulary")
                .then()
                .statusCode(200)
                .body("fields.find { it.name == 'act' }.values", hasItem("endorse"))
                .body("fields.find { it.name == 'said' }.kind", equalTo("time"))
                .body("countries.find { it.id == 'CUB' }.name", equalTo("Cuba"))
                .body("countries.find { it.id == 'CUB' }.alpha2", equalTo("CU"));
    }

    @Test
    void valuesAreCompletedByTheBeginningOfAnyOfTheirWords() {
        Article article = Sample.article("complete", "text");
        write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "saffron one", "spice-trade", "spicery"),
                said(article, CUBA, "saffron two", "spice-trade")));
        awaitTotal("saffron", 2);

        given().queryParam("field", "theme")
                .queryParam("prefix", "SPIC")
                .get("/completions")
                .then()
                .body("items.value", equalTo(List.of("spice-trade", "spicery")))
                .body("items.count", equalTo(List.of(2, 1)));
        given().queryParam("field", "theme")
                .queryParam("prefix", "nothing-of-the-kind")
                .get("/completions")
                .then()
                .body("items", hasSize(0));
        requireProblem(
                given().queryParam("field", "text").get("/completions").then(), 400, "invalid-field", "field", "theme");
    }

    @Test
    void aProfileTellsOfWhateverAQueryFinds() {
        Article article = Sample.article("profile", "text");
        write(enriched(article, 1, RULES, said(article, CUBA, "turbines turn", "windpower")));
        awaitTotal("turbines", 1);

        given().queryParam("q", "turbines")
                .queryParam("bucket", "month")
                .get("/profile")
                .then()
                .statusCode(200)
                .body("profile.independence.statements", equalTo(1))
                .body("profile.counts.theme.value", equalTo(List.of("windpower")))
                .body("profile.trend.points[0].start", equalTo("2026-05-01T00:00:00Z"));
        requireProblem(
                given().queryParam("q", "by:").get("/profile").then(), 400, "invalid-query", "q", "ends too early");
    }

    @Test
    void aCrossTableCountsClaimsThatHaveBothValues() {
        Article article = Sample.article("crosstab", "text");
        write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "glaciers melt", claim("glaciers melt", Act.REPORT, CHINA, "ice")),
                said(
                        article,
                        CHINA,
                        "glaciers and seas",
                        claim("glaciers", Act.REPORT, CUBA, "ice"),
                        claim("and seas", Act.OPPOSE, CUBA, "water"))));
        awaitTotal("glaciers", 2);

        given().queryParam("q", "glaciers")
                .queryParam("rows", "theme")
                .queryParam("columns", "act")
                .get("/crosstab")
                .then()
                .statusCode(200)
                .body("rowValues.value", equalTo(List.of("ice", "water")))
                .body("columnValues.value", equalTo(List.of("report", "oppose")))
                .body("cells", equalTo(List.of(List.of(2, 0), List.of(0, 1))));
        requireProblem(
                given().queryParam("rows", "said").get("/crosstab").then(),
                400,
                "invalid-field",
                "rows",
                "by or theme");
        requireProblem(given().queryParam("size", "51").get("/crosstab").then(), 400, "invalid-field", "size", "to 50");
    }

    @Test
    void aPageCanBeginBehindAnyPosition() {
        Article article = Sample.article("before", "text");
        write(enriched(
                article,
                1,
                RULES,
                said(article, CUBA, "pelican one", "birds"),
                said(article, CUBA, "pelican two", "birds"),
                said(article, CUBA, "pelican three", "birds")));
        awaitTotal("pelican", 3);
        List<String> all = statements("pelican").extract().path("items.position");

        List<String> rest = given().queryParam("q", "pelican")
                .queryParam("before", all.getFirst())
                .get("/statements")
                .path("items.position");
        assertThat(rest).isEqualTo(all.subList(1, 3));
        requireProblem(
                given().queryParam("before", "yesterday").get("/statements").then(),
                400,
                "invalid-field",
                "before",
                "a position");
        requireProblem(
                given().queryParam("before", "1.1")
                        .queryParam("sort", "said")
                        .get("/statements")
                        .then(),
                400,
                "invalid-field",
                "before",
                "newest");
    }

    @Test
    void thePageIsServedUnderAPolicyThatLetsNothingElseRun() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(containsString("/static/bundle/"));
        given().header("Host", "rebound.example:80").get("/").then().statusCode(403);
    }
}
