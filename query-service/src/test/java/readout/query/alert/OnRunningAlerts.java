package readout.query.alert;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import readout.testing.TestBroker;

/// Alerts on a real broker. Each test uses articles and words of its own.
abstract class OnRunningAlerts {

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    @SuppressWarnings("NullAway.Init")
    AlertApi api;

    @BeforeEach
    void awaitReady() {
        api = new AlertApi(broker);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    static List<String> changes(String query) {
        return given().queryParam("q", query)
                .queryParam("size", 1000)
                .get("/changes")
                .then()
                .extract()
                .path("items.position");
    }
}
