package readout.query.webhook;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.testing.FakeServer.raw;
import static readout.testing.FakeServer.send;
import static readout.testing.FakeServer.status;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import readout.egress.EgressClient;
import readout.egress.EgressLimits;
import readout.egress.Networks;
import readout.testing.DocumentedTable;
import readout.testing.FakeServer;
import readout.testing.SelfSigned;

/// What receivers do, and what follows: real servers and the real client, but a clock that stands still between
/// attempts.
@Timeout(120)
class ReceiversIT {

    private static final EgressLimits LIMITS =
            new EgressLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 64 * 1024, 0);

    private static final ServerSocketFactory PLAIN = ServerSocketFactory.getDefault();

    @TempDir
    private static Path folder;

    private static SSLContext certified;

    @BeforeAll
    static void makeACertificate() throws Exception {
        certified = SelfSigned.context("127.0.0.1", folder);
    }

    /// A receiver, and what is expected: how the attempt is shown, what becomes of the delivery, and what of the next
    /// one.
    private record Row(FakeServer.Answer answer, String shown, String delivery, String next) {}

    private static final String UNPROVEN = "`https://127.0.0.1:P/` shows a certificate that nobody vouches for";
    private static final String DONE = "delivered";
    private static final String AGAIN = "tried again in 5 s";
    private static final String AT_ONCE = "at once";

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("answers 200", new Row(status(200, "ok"), "200 ok", DONE, AT_ONCE));
        rows.put("answers 204", new Row(raw("HTTP/1.1 204 No Content\r\n\r\n"), "204", DONE, AT_ONCE));
        rows.put("answers 299", new Row(status(299, ""), "299", DONE, AT_ONCE));
        rows.put("answers 301 to elsewhere", new Row(redirect(301), "301", AGAIN, AT_ONCE));
        rows.put("answers 307 to elsewhere", new Row(redirect(307), "307", AGAIN, AT_ONCE));
        for (int status : new int[] {400, 401, 404, 500}) {
            rows.put("answers " + status, new Row(status(status, "why"), status + " why", AGAIN, AT_ONCE));
        }
        String gone = "the receiver answered 410 Gone";
        rows.put("answers 410", new Row(status(410, ""), "410", "given up: " + gone, "none: disabled, " + gone));
        rows.put(
                "answers 429 with `Retry-After: 120`",
                new Row(status(429, "", "Retry-After: 120"), "429", "tried again in 120 s", "in 120 s"));
        for (int status : new int[] {429, 502, 504}) {
            rows.put("answers " + status, new Row(status(status, ""), "" + status, AGAIN, "in 5 s"));
        }
        rows.put("answers 503", new Row(status(503, ""), "503", AGAIN, AT_ONCE));
        rows.put(
                "answers 503 with `Retry-After: 3600`",
                new Row(status(503, "", "Retry-After: 3600"), "503", "tried again in 3600 s", "in 3600 s"));
        rows.put("answers 200 after 0.3 s", new Row(late(), "200 late", DONE, AT_ONCE));
        rows.put("answers nothing", new Row(FakeServer.hanging(), "No whole answer within 1 s", AGAIN, AT_ONCE));
        rows.put("drips one byte now and then", new Row(dripping(), "No whole answer within 1 s", AGAIN, AT_ONCE));
        rows.put("resets the connection", new Row(FakeServer.reset(), "Connection reset", AGAIN, AT_ONCE));
        rows.put("closes without an answer", new Row(raw(""), "The target server failed to respond", AGAIN, AT_ONCE));
        rows.put(
                "answers half of what it announced",
                new Row(
                        raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
                        "Premature end of Content-Length delimited message body (expected: 100; received: 4)",
                        AGAIN,
                        AT_ONCE));
        rows.put(
                "answers 200 with a body without an end",
                new Row(FakeServer.endless(), "200 " + "x".repeat(200), DONE, AT_ONCE));
        rows.put(
                "answers 500 with 50,000 headers",
                new Row(
                        raw("HTTP/1.1 500 No\r\n" + "X: y\r\n".repeat(50_000) + "\r\n"),
                        "Maximum header count exceeded",
                        AGAIN,
                        AT_ONCE));
        return rows;
    }

    /// Where there is no such server to dial.
    private static Map<String, Row> addresses() {
        FakeServer.Answer none = status(200, "never asked");
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put(
                "`https://127.0.0.1:P/` speaks no TLS",
                new Row(none, "Unsupported or unrecognized SSL message", AGAIN, AT_ONCE));
        rows.put(
                UNPROVEN,
                new Row(
                        none,
                        "(certificate_unknown) PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target",
                        AGAIN,
                        AT_ONCE));
        rows.put(
                "`http://127.0.0.1:2/` where nobody listens",
                new Row(none, "Connect to http://127.0.0.1:2 failed: Connection refused", AGAIN, AT_ONCE));
        rows.put(
                "`http://unknown.invalid:P/` has no address",
                new Row(none, "No address is known for the host", AGAIN, AT_ONCE));
        rows.put(
                "`http://127.0.0.2:P/` is on this machine",
                new Row(none, "refused: 127.0.0.2 is in 127.0.0.0/8 (this machine)", AGAIN, AT_ONCE));
        rows.put(
                "`http://169.254.169.254/` is a metadata service",
                new Row(
                        none,
                        "refused: 169.254.169.254 is in 169.254.0.0/16 (this link, and clouds' metadata services)",
                        AGAIN,
                        AT_ONCE));
        return rows;
    }

    @Test
    void everyReceiverHasTheConsequencesThatAreExpected() throws IOException {
        List<String> seen = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        rows().forEach((receiver, row) -> {
            seen.add(line(receiver, delivered("http://127.0.0.1:P/", PLAIN, row.answer())));
            expected.add(line(receiver, row));
        });
        addresses().forEach((receiver, row) -> {
            String url = receiver.split("`", -1)[1];
            ServerSocketFactory sockets = receiver.equals(UNPROVEN) ? certified.getServerSocketFactory() : PLAIN;
            seen.add(line(receiver, delivered(url, sockets, row.answer())));
            expected.add(line(receiver, row));
        });

        for (int row = 0; row < seen.size(); row++) {
            System.out.printf("expected %s%nseen     %s%n", expected.get(row), seen.get(row));
        }
        assertThat(seen).isEqualTo(expected);
        DocumentedTable.check("webhooks.md", "| The receiver | Shown as | The delivery | The next one |", seen);
    }

    @Test
    void aReceiverCanCheckWhatItIsSent() throws WebhookVerificationException {
        SigningKey key = SigningKey.make(new SecureRandom());
        try (FakeServer server = FakeServer.answering(status(200, ""));
                EgressClient client = EgressClient.of(Networks.of(List.of("127.0.0.1")), LIMITS)) {
            Endpoint endpoint = new Endpoint("a1", URI.create(server.url() + "hook?x=1"), Instant.EPOCH, List.of(key));

            new SigningCourier(client, Clock.systemUTC()).attempt(endpoint, "msg_1", Samples.PAYLOAD);

            FakeServer.Request request = server.requests().getFirst();
            assertThat(request.line()).isEqualTo("POST /hook?x=1 HTTP/1.1");
            assertThat(request.headers()).containsEntry("webhook-id", "msg_1");
            assertThat(request.body()).isEqualTo(Samples.PAYLOAD.json());
            new Webhook(key.secret())
                    .verify(
                            request.body(),
                            request.headers().entrySet().stream()
                                    .collect(
                                            Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue()))));
        }
    }

    /// Delivers two, one after the other, and tells what became of them.
    private static Row delivered(String url, ServerSocketFactory sockets, FakeServer.Answer answer) {
        VirtualTime time = new VirtualTime();
        MemoryLog log = new MemoryLog();
        try (FakeServer server = FakeServer.on("127.0.0.1", sockets, answer);
                EgressClient client = EgressClient.of(Networks.of(List.of("127.0.0.1")), LIMITS)) {
            Deliverer deliverer = new Deliverer(new SigningCourier(client, time), log, time, time, Samples.LIMITS);
            deliverer.open(Samples.endpoint("a1", url.replace("P/", server.port() + "/")));
            Delivery first = deliver(deliverer, log, time, 1);
            Instant ended = first.attempts().getFirst().ended();
            String after = log.disabled().isEmpty()
                    ? "in " + pause(deliverer, log, time, ended) + " s"
                    : "none: disabled, " + log.disabled().get("a1");
            String shown = shown(first.attempts().getFirst().reply()).replace(":" + server.port(), ":P");
            return new Row(answer, shown, state(first, ended), after.equals("in 0 s") ? AT_ONCE : after);
        }
    }

    private static Delivery deliver(Deliverer deliverer, MemoryLog log, VirtualTime time, int number) {
        Delivery delivery = Samples.delivery("a1", number);
        log.keep(delivery);
        deliverer.deliver(delivery);
        time.advance(Duration.ZERO);
        return log.delivery(delivery.webhookId());
    }

    /// How long after the first attempt the second delivery has its own, in whole seconds.
    private static long pause(Deliverer deliverer, MemoryLog log, VirtualTime time, Instant ended) {
        Delivery second = deliver(deliverer, log, time, 2);
        while (second.attempts().isEmpty()) {
            time.advance(Duration.ofSeconds(1));
            second = log.delivery(second.webhookId());
        }
        Instant began = second.attempts().getFirst().at();
        return began.isAfter(ended)
                ? Duration.between(ended, began).plusMillis(999).toSeconds()
                : 0;
    }

    private static String shown(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> (answered.status() + " " + answered.beginning()).strip();
            case Reply.Unanswered unanswered -> unanswered.reason();
        };
    }

    private static String state(Delivery delivery, Instant ended) {
        return switch (delivery.state()) {
            case DeliveryState.Pending _ -> "not tried";
            case DeliveryState.Failed failed ->
                "tried again in %d s".formatted(nominal(Duration.between(ended, failed.nextAttempt())));
            case DeliveryState.Delivered _ -> DONE;
            case DeliveryState.GivenUp givenUp -> "given up: " + givenUp.reason();
        };
    }

    /// Five seconds, when it is that but for the jitter.
    private static long nominal(Duration delay) {
        return delay.minusSeconds(5).abs().compareTo(Duration.ofMillis(500)) <= 0 ? 5 : delay.toSeconds();
    }

    private static String line(String receiver, Row row) {
        String shown = row.shown().length() > 120 ? row.shown().substring(0, 10) + "…" : row.shown();
        return "| %s | %s | %s | %s |".formatted(receiver, shown, row.delivery(), row.next());
    }

    private static FakeServer.Answer redirect(int status) {
        return status(status, "", "Location: http://127.0.0.1:1/elsewhere");
    }

    private static FakeServer.Answer late() {
        return (request, connection) -> {
            assertThat(new CountDownLatch(1).await(300, MILLISECONDS)).isFalse();
            status(200, "late").write(request, connection);
        };
    }

    private static FakeServer.Answer dripping() {
        return (_, connection) -> {
            send(connection, "HTTP/1.1 200 OK\r\n\r\n");
            while (!new CountDownLatch(1).await(20, MILLISECONDS)) {
                send(connection, "x");
            }
        };
    }
}
