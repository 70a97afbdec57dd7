package readout.query.alert;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import readout.event.outcome.Outcome;
import readout.testing.TestBroker;
import readout.testing.TestLog;
import readout.wire.Json;
import readout.wire.Topic;

/// The routes of alerts as a test's own client uses them.
final class AlertApi {

    private final TestBroker broker;

    AlertApi(TestBroker broker) {
        this.broker = broker;
    }

    /// Writes an outcome to the change log and waits until the view holds it.
    void write(Outcome outcome) {
        long offset = new TestLog(broker)
                .write(Topic.ENRICHED, "key".getBytes(UTF_8), Json.encode(outcome))
                .offset();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            String position = given().get("/coverage").then().extract().path("position");
            return Long.parseLong(position.replaceFirst("\\..*", "")) >= offset;
        });
    }

    static Map<String, Object> form(String name, String q, Object... more) {
        Map<String, Object> form = new HashMap<>(Map.of("name", name, "q", q));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    static ValidatableResponse post(Map<String, Object> form) {
        return given().contentType(ContentType.JSON)
                .body(Json.encode(form))
                .post("/alerts")
                .then();
    }

    /// Makes an alert, and returns its id.
    static String make(Map<String, Object> form) {
        return post(form).statusCode(201).extract().path("id");
    }

    static ValidatableResponse patch(String id, Map<String, Object> change) {
        return given().contentType(ContentType.JSON)
                .body(Json.encode(change))
                .patch("/alerts/" + id)
                .then();
    }

    /// Positions that an alert matched, the latest first.
    static List<String> matches(String id) {
        return given().queryParam("size", 1000)
                .get("/alerts/" + id + "/matches")
                .then()
                .statusCode(200)
                .extract()
                .path("items.position");
    }

    /// Waits until an alert has matched all that the view holds now.
    static void awaitMatched(String id) {
        String now = given().get("/coverage").then().extract().path("position");
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var alert = given().get("/alerts/" + id).then().statusCode(200).extract();
            org.assertj.core.api.Assertions.assertThat(alert.<String>path("state"))
                    .isEqualTo("live");
            org.assertj.core.api.Assertions.assertThat(readout.query.change.Position.parse(alert.path("position")))
                    .isGreaterThanOrEqualTo(readout.query.change.Position.parse(now));
        });
    }
}
