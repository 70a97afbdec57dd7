package readout.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.testing.FakeServer.status;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.egress.EgressOutcome.Answered;
import readout.egress.EgressOutcome.Failed;
import readout.egress.EgressOutcome.Failure;
import readout.testing.FakeServer;
import readout.testing.SelfSigned;

/// A server has to prove the name it was asked for, though the address was judged and dialled by us.
class EgressTlsIT {

    @TempDir
    private static Path folder;

    private static SSLContext context;

    @BeforeAll
    static void makeACertificate() throws IOException, InterruptedException, GeneralSecurityException {
        context = SelfSigned.context("hook.example", folder);
    }

    @Test
    void theServerOfThatNameIsBelieved() {
        assertThat(asked("hook.example", new DefaultClientTlsStrategy(context))).isInstanceOf(Answered.class);
    }

    @Test
    void aServerOfAnotherNameIsNot() {
        assertThat(failure(asked("other.example", new DefaultClientTlsStrategy(context))))
                .isEqualTo(Failure.TLS);
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotBelieved() {
        assertThat(failure(asked("hook.example", DefaultClientTlsStrategy.createSystemDefault())))
                .isEqualTo(Failure.TLS);
    }

    @Test
    void aServerThatSpeaksNoTlsIsTold() {
        try (FakeServer plain = FakeServer.answering(status(200, "plain"));
                EgressClient client = client(DefaultClientTlsStrategy.createSystemDefault())) {
            EgressRequest request = EgressRequest.get("https://hook.example:%d/".formatted(plain.port()), Map.of());

            assertThat(failure(client.send(request))).isEqualTo(Failure.TLS);
        }
    }

    private static EgressOutcome asked(String host, DefaultClientTlsStrategy tls) {
        try (FakeServer server = FakeServer.on("127.0.0.1", context.getServerSocketFactory(), status(200, "secret"));
                EgressClient client = client(tls)) {
            return client.send(EgressRequest.get("https://%s:%d/".formatted(host, server.port()), Map.of()));
        }
    }

    private static EgressClient client(DefaultClientTlsStrategy tls) {
        return new EgressClient(
                new AddressGuard(Networks.of(List.of("127.0.0.1"))),
                _ -> Resolver.SYSTEM.resolve("127.0.0.1"),
                tls,
                new EgressLimits(Duration.ofSeconds(5), Duration.ofSeconds(2), 1_000, 0));
    }

    private static Failure failure(EgressOutcome outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return ((Failed) outcome).failure();
    }
}
