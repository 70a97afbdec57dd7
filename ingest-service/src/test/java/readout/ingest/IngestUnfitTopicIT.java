package readout.ingest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.testing.MispartitionedKafka;

/// Ingest on a broker where the topic of articles is not what it must be.
@QuarkusTest
@WithTestResource(MispartitionedKafka.class)
class IngestUnfitTopicIT {

    private static final String REASON = "readout.articles.v1 has 3 partitions and needs 12";

    @Test
    void itIsAliveNotReadyAndTakesNothing() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .statusCode(503)
                        .body("checks.find { it.name == 'topics' }.data.reason", equalTo(REASON)));

        given().get("/q/health/started").then().statusCode(503).body("checks.name", hasItem("topics"));
        given().get("/q/health/live").then().statusCode(200);
        given().contentType("application/json")
                .body("{\"text\":\"Cuba will build a port.\"}")
                .post("/articles")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("type", equalTo("urn:readout:problem:log-unavailable"))
                .body("detail", containsString(REASON));
    }
}
