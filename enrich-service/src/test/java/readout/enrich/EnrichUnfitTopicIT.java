package readout.enrich;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.testing.MispartitionedKafka;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Topic;

/// Enrich on a broker where the topic of articles is not what it must be.
@QuarkusTest
@WithTestResource(MispartitionedKafka.class)
class EnrichUnfitTopicIT {

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    @Test
    void itIsAliveNotReadyAndReadsNothing() {
        new TestLog(broker).write(Topic.ARTICLES, "ar_1".getBytes(UTF_8), "poison".getBytes(UTF_8));

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/q/health/ready")
                        .then()
                        .statusCode(503)
                        .body(
                                "checks.find { it.name == 'topics' }.data.reason",
                                equalTo("readout.articles.v1 has 3 partitions and needs 12")));
        given().get("/q/health/live").then().statusCode(200);
        Awaitility.await()
                .during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> given().get("/q/metrics")
                        .then()
                        .statusCode(200)
                        .body(not(containsString("readout_enrich_records_total{outcome=\"refused\"} 1.0"))));
    }
}
