package readout.ingest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static readout.testing.Refusals.requireProblem;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What ingest refuses, on any broker.
abstract class IngestRefusals {

    static final String JSON = "application/json";
    static final String CLOUD_EVENT = "application/cloudevents+json";

    static RequestSpecification posting(String type) {
        EncoderConfig asGiven =
                EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
        return given().config(RestAssured.config().encoderConfig(asGiven)).header("Content-Type", type);
    }

    static ValidatableResponse post(String type, String body) {
        return posting(type).body(body.getBytes(UTF_8)).post("/articles").then();
    }

    @Test
    void badInputIsToldWithFieldAndReason() {
        requireProblem(post(JSON, ""), 400, "malformed-body", null, "empty");
        requireProblem(post("text/plain", ""), 400, "malformed-body", null, "empty");
        requireProblem(post(CLOUD_EVENT, ""), 400, "malformed-body", null, "empty");
        requireProblem(post(CLOUD_EVENT, "{\"specversion\""), 400, "malformed-body", null, "not a CloudEvent");
        requireProblem(post(CLOUD_EVENT, "[]"), 400, "malformed-body", null, "not a CloudEvent");
        requireProblem(post(CLOUD_EVENT, "{\"specversion\":7}"), 400, "malformed-body", null, "not a CloudEvent");
        requireProblem(post(JSON, "{\"text\":\"Cub"), 400, "malformed-body", null, "not JSON at line 1");
        requireProblem(post(JSON, "[]"), 400, "malformed-body", null, "object is expected");
        requireProblem(post(JSON, "{\"text\":7}"), 400, "invalid-field", "text", "string is expected");
        requireProblem(post(JSON, "{\"txt\":\"Cuba\"}"), 400, "invalid-field", "txt", "known are");
        requireProblem(post(JSON, "{\"title\":\"Cuba\"}"), 400, "invalid-field", "text", "either text or html");
        requireProblem(post(JSON, "{\"text\":\"a\",\"url\":\"nowhere\"}"), 400, "invalid-field", "url", "absolute");
        requireProblem(
                post(JSON, "{\"text\":\"a\",\"reportingSide\":\"CU\"}"),
                400,
                "invalid-field",
                "reportingSide",
                "alpha-3");
        requireProblem(
                post(JSON, "{\"text\":\"a\",\"published\":\"soon\"}"), 400, "invalid-field", "published", "RFC 3339");
        requireProblem(
                post(JSON, "{\"text\":\"a\",\"published\":\"9999-01-01\"}"),
                400,
                "invalid-field",
                "published",
                "future");
        requireProblem(post(JSON, "{\"text\":\"a\",\"language\":\"e\"}"), 400, "invalid-field", "language", "BCP 47");
        requireProblem(post("text/plain", "\u0000\u0007 \n"), 422, "no-text", "text", "not one word");
        requireProblem(
                post("text/html", "<html><body><img src=x></body></html>"), 422, "no-text", "html", "not one word");
        requireProblem(post("application/xml", "<a/>"), 415, "unsupported-media-type", null, "media types");
        requireProblem(post("text/plain;charset=nope", "a"), 415, "unsupported-media-type", "Content-Type", "UTF-8");
        requireProblem(given().get("/articles").then(), 405, "method-not-allowed", null, "methods");
        requireProblem(given().get("/nothing").then(), 404, "unknown-resource", null, "openapi");
    }

    @Test
    void textThatIsNotUtf8IsToldWithItsPlace() {
        byte[] latin = "Cuba s\u00ED".getBytes(Charset.forName("ISO-8859-1"));

        requireProblem(
                posting("text/plain").body(latin).post("/articles").then(),
                400,
                "malformed-body",
                null,
                "from byte 6 on");
        posting("text/plain;charset=ISO-8859-1")
                .body(latin)
                .post("/articles")
                .then()
                .statusCode(202);
    }

    @Test
    void aBodyOverTheLimitIsNotRead() {
        byte[] large = new byte[20 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');

        requireProblem(
                posting("text/plain").body(large).post("/articles").then(),
                413,
                "body-too-large",
                null,
                "more than 2097152 bytes");
    }

    @Test
    void otherSitesMayNotPost() {
        requireProblem(
                posting(JSON)
                        .header("Origin", "https://evil.example")
                        .body("{}")
                        .post("/articles")
                        .then(),
                403,
                "foreign-origin",
                "Origin",
                "other origins");
        requireProblem(
                posting(JSON)
                        .header("Host", "rebound.example")
                        .body("{}")
                        .post("/articles")
                        .then(),
                403,
                "foreign-origin",
                "Host",
                "loopback");
    }
}
