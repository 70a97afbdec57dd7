package readout.egress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.testing.FakeServer.raw;
import static readout.testing.FakeServer.send;
import static readout.testing.FakeServer.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import readout.egress.EgressOutcome.Answered;
import readout.egress.EgressOutcome.Failed;
import readout.egress.EgressOutcome.Failure;
import readout.egress.EgressOutcome.Refused;
import readout.egress.EgressOutcome.TooLarge;
import readout.testing.FakeServer;

/// What servers do to clients, and what comes of it.
@Timeout(60)
class EgressClientIT {

    private static final int BODY = 10_000;
    private static final EgressLimits LIMITS =
            new EgressLimits(Duration.ofMillis(700), Duration.ofMillis(500), BODY, 3);
    private static final Resolver RESOLVER = host -> {
        if (host.equals("unknown.example")) {
            throw new UnknownHostException(host);
        }
        return Resolver.SYSTEM.resolve(host);
    };

    private final EgressClient client = new EgressClient(
            new AddressGuard(Networks.of(List.of("127.0.0.0/8"))),
            RESOLVER,
            DefaultClientTlsStrategy.createSystemDefault(),
            LIMITS);

    @AfterEach
    void closeClient() {
        client.close();
    }

    @Test
    void anAnswerComesWithStatusHeadersAndBody() {
        try (FakeServer server = FakeServer.answering(status(404, "no such thing", "X-Why: because", "x-why: so"))) {
            EgressRequest request =
                    EgressRequest.postJson(server.url() + "a?b=c", Map.of("X-Test", "yes"), "{\"é\":1}");

            Answered answered = (Answered) client.send(request);

            assertThat(answered.status()).isEqualTo(404);
            assertThat(answered.headers()).containsEntry("x-why", List.of("because", "so"));
            assertThat(answered.header("X-Why")).contains("because");
            assertThat(answered.body().text()).isEqualTo("no such thing");
            assertThat(answered.url()).hasToString(server.url() + "a?b=c");
            FakeServer.Request seen = server.requests().getFirst();
            assertThat(seen.line()).isEqualTo("POST /a?b=c HTTP/1.1");
            assertThat(seen.body()).isEqualTo("{\"é\":1}");
            assertThat(seen.headers())
                    .containsEntry("x-test", "yes")
                    .containsEntry("content-type", "application/json; charset=UTF-8")
                    .doesNotContainKeys("cookie", "upgrade", "authorization");
        }
    }

    @Test
    void aBodyAtTheLimitIsReadAndOneByteMoreIsTooMuch() {
        assertThat(told(status(200, "x".repeat(BODY)))).isInstanceOf(Answered.class);
        assertThat(told(status(201, "x".repeat(BODY + 1)))).isInstanceOfSatisfying(TooLarge.class, large -> {
            assertThat(large.status()).isEqualTo(201);
            assertThat(large.beginning().size()).isEqualTo(BODY);
        });
    }

    @Test
    void aBodyWithoutAnEndIsLeftBehindAtOnce() {
        assertThat(told(FakeServer.endless())).isInstanceOf(TooLarge.class);
    }

    @Test
    void aBombIsMeasuredByWhatItBecomes() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);

        assertThat(told(FakeServer.bytes(bomb, "Content-Encoding: gzip"))).isInstanceOf(TooLarge.class);
        assertThat(told(FakeServer.bytes(gzip(bomb), "Content-Encoding: gzip, gzip")))
                .isInstanceOf(TooLarge.class);
    }

    @Test
    void anAnswerPackedManyTimesIsNotUnpacked() throws IOException {
        byte[] packed = gzip(gzip(gzip("inside".getBytes(UTF_8))));

        assertThat(told(FakeServer.bytes(packed, "Content-Encoding: gzip, gzip, gzip")))
                .isInstanceOf(Failed.class);
    }

    @Test
    void headersHaveALimitInNumberAndLength() {
        String many = "HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(50_000) + "\r\n";
        String wide = "HTTP/1.1 200 OK\r\nX: " + "y".repeat(1_000_000) + "\r\n\r\n";

        assertThat(failure(raw(many))).isEqualTo(Failure.PROTOCOL);
        assertThat(failure(raw(wide))).isEqualTo(Failure.PROTOCOL);
    }

    @Test
    void timeRunsOutWhateverTheServerDoesWithIt() {
        assertThat(failure(FakeServer.hanging())).isEqualTo(Failure.TIMEOUT);
        assertThat(failure(dripping("HTTP/1.1 200 OK\r\n", "X: y\r\n"))).isEqualTo(Failure.TIMEOUT);
        assertThat(failure(dripping("HTTP/1.1 200 OK\r\n\r\n", "x"))).isEqualTo(Failure.TIMEOUT);
    }

    @Test
    void timeRunsOutWhileANameIsLookedUp() {
        CountDownLatch never = new CountDownLatch(1);
        Resolver slow = _ -> {
            try {
                never.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException("slow");
        };
        try (EgressClient waiting = new EgressClient(
                new AddressGuard(Networks.NONE), slow, DefaultClientTlsStrategy.createSystemDefault(), LIMITS)) {

            assertThat(waiting.send(EgressRequest.get("http://slow.example/", Map.of())))
                    .isEqualTo(new Failed(Failure.TIMEOUT, "No whole answer within 0.7 s"));
        } finally {
            never.countDown();
        }
    }

    @Test
    void aConnectionThatEndsTooEarlyIsTold() {
        assertThat(failure(FakeServer.reset())).isEqualTo(Failure.BROKEN);
        assertThat(failure(raw(""))).isEqualTo(Failure.BROKEN);
        assertThat(failure(raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")))
                .isEqualTo(Failure.BROKEN);
        assertThat(failure(raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal")))
                .isEqualTo(Failure.BROKEN);
    }

    @Test
    void whatIsNoHttpIsTold() {
        assertThat(failure(raw("220 mail.example ESMTP\r\n\r\n"))).isIn(Failure.PROTOCOL, Failure.BROKEN);
        assertThat(failure(FakeServer.bytes("no gzip".getBytes(UTF_8), "Content-Encoding: gzip")))
                .isEqualTo(Failure.BROKEN);
    }

    @Test
    void whoIsNotThereIsTold() throws IOException {
        try (Socket silent = new Socket()) {
            // a port that nobody listens on, and nobody else can take meanwhile
            silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String url = "http://127.0.0.1:%d/".formatted(silent.getLocalPort());

            assertThat(client.send(EgressRequest.get(url, Map.of())))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.UNREACHABLE));
        }
        assertThat(client.send(EgressRequest.get("http://unknown.example/", Map.of())))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.UNKNOWN_HOST));
    }

    @Test
    void redirectsAreFollowedUpToTheLimit() {
        try (FakeServer end = FakeServer.answering(status(200, "arrived"))) {
            assertThat(redirected(3, end.url())).isInstanceOfSatisfying(Answered.class, answered -> {
                assertThat(answered.body().text()).isEqualTo("arrived");
                assertThat(answered.url()).hasToString(end.url());
            });
            assertThat(redirected(4, end.url()))
                    .isInstanceOfSatisfying(
                            Failed.class, failed -> assertThat(failed.failure()).isEqualTo(Failure.PROTOCOL));
        }
    }

    @Test
    void withoutRedirectsARedirectIsTheAnswer() {
        EgressLimits none = new EgressLimits(LIMITS.total(), LIMITS.connect(), BODY, 0);
        try (FakeServer server = FakeServer.answering(status(301, "moved", "Location: http://127.0.0.1:1/"));
                EgressClient staying = EgressClient.of(Networks.of(List.of("127.0.0.1")), none)) {

            assertThat(staying.send(EgressRequest.get(server.url(), Map.of())))
                    .isInstanceOfSatisfying(
                            Answered.class,
                            answered -> assertThat(answered.status()).isEqualTo(301));
        }
    }

    @Test
    void aRedirectThatHangsRunsOutOfTheSameTime() {
        try (FakeServer end = FakeServer.answering(FakeServer.hanging())) {
            long began = System.nanoTime();

            assertThat(redirected(1, end.url())).isInstanceOf(Failed.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void whatIsNoAddressIsAnOutcomeToo() {
        assertThat(List.of("", "nonsense", "http://", "http://[", "\u0000"))
                .allSatisfy(url -> assertThat(client.send(EgressRequest.get(url, Map.of())))
                        .isInstanceOf(Refused.class));
    }

    private EgressOutcome redirected(int times, String end) {
        UnaryOperator<String> redirect = target -> "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\n"
                + "Location: %s\r\n\r\n".formatted(target);
        try (FakeServer server = FakeServer.answering((request, connection) -> {
            int hop = Integer.parseInt(request.line().split("[ /]+", -1)[1]);
            send(connection, redirect.apply(hop == times ? end : "/" + (hop + 1)));
        })) {
            return client.send(EgressRequest.get(server.url() + "1", Map.of()));
        }
    }

    private EgressOutcome told(FakeServer.Answer answer) {
        try (FakeServer server = FakeServer.answering(answer)) {
            return client.send(EgressRequest.get(server.url(), Map.of()));
        }
    }

    private Failure failure(FakeServer.Answer answer) {
        EgressOutcome outcome = told(answer);
        assertThat(outcome).isInstanceOf(Failed.class);
        return ((Failed) outcome).failure();
    }

    /// Sends a little, again and again, much more often than any time limit of a socket.
    private static FakeServer.Answer dripping(String first, String drop) {
        return (_, connection) -> {
            send(connection, first);
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                send(connection, drop);
            }
        };
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }
}
