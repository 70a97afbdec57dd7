package readout.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.testing.FakeServer.status;

import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.egress.EgressOutcome.Answered;
import readout.egress.EgressOutcome.Failed;
import readout.egress.EgressOutcome.Refused;
import readout.testing.FakeServer;

/// Nothing but what is permitted is dialled. Real servers on the loopback addresses count connections, and a resolver
/// counts look-ups.
class EgressGuardIT {

    private static final long SEED = 11;
    private static final EgressLimits LIMITS = new EgressLimits(Duration.ofSeconds(5), Duration.ofSeconds(2), 1_000, 3);

    /// What addresses are made of, and what should not be in one.
    private static final List<String> PIECES = List.of(
            "http://",
            "https://",
            "HTTP:",
            "//",
            "/",
            "\\",
            ":",
            "@",
            "[",
            "]",
            "::1",
            "127.0.0.1",
            "localhost",
            "%",
            "%00",
            "%2e",
            "?",
            "#",
            " ",
            "\t",
            "\r\n",
            ".",
            "..",
            "example.org",
            "é",
            "。",
            "\u0000",
            "0x7f",
            "0177",
            "2130706433",
            "80",
            "99999",
            "-1",
            "a_b",
            "xn--",
            "*",
            ";",
            "&",
            "=",
            "~",
            "😀",
            ",",
            "'",
            "\"");

    private final FakeServer server = FakeServer.answering(status(200, "inside"));
    private final AtomicInteger lookups = new AtomicInteger();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://127.1.2.3:%d/",
                "http://localhost:%d/",
                "http://LOCALHOST:%d/",
                "http://0.0.0.0:%d/",
                "http://[::1]:%d/",
                "http://[::]:%d/",
                "http://[::7f00:1]:%d/",
                "http://[64:ff9b::7f00:1]:%d/",
                "http://[2002:7f00:1::]:%d/",
                "https://127.0.0.1:%d/",
                "http://2130706433:%d/",
                "http://0x7f000001:%d/",
                "http://0x7f.1:%d/",
                "http://017700000001:%d/",
                "http://0177.0.0.1:%d/",
                "http://127.1:%d/",
                "http://127.0.0.1.:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[::ffff:7f00:1]:%d/",
                "http://user@127.0.0.1:%d/",
                "http://example.org@127.0.0.1:%d/",
                "http://127.0.0.1:%d@example.org/",
                "//127.0.0.1:%d/",
                "file://127.0.0.1:%d/"
            })
    void noSpellingOfThisMachineIsDialled(String url) {
        try (FakeServer six = FakeServer.on("::1", ServerSocketFactory.getDefault(), status(200, "inside"));
                EgressClient client = client(Resolver.SYSTEM, Networks.NONE)) {

            assertThat(client.send(get(url.formatted(server.port())))).as(url).isInstanceOf(Refused.class);
            assertThat(client.send(get(url.formatted(six.port())))).as(url).isInstanceOf(Refused.class);

            assertThat(server.connections() + six.connections()).isZero();
            assertThat(lookups).hasValueLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "10.0.0.1",
                "172.16.0.1",
                "192.168.1.1",
                "100.64.0.1",
                "169.254.169.254",
                "fd00:ec2::254",
                "fe80::1",
                "fc00::1",
                "0.0.0.0",
                "::",
                "224.0.0.1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "168.63.129.16",
                "255.255.255.255"
            })
    void noNameLeadsToSuchAnAddress(String address) {
        try (EgressClient client = client(_ -> addresses(address), Networks.NONE)) {

            EgressOutcome outcome = client.send(get("http://news.example:%d/".formatted(server.port())));

            assertThat(outcome).as(address).isInstanceOf(Refused.class);
            assertThat(lookups).hasValue(1);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void aNameThatChangesItsAnswerIsJudgedByTheAnswerThatIsDialled() {
        Resolver rebinding = _ -> addresses(lookups.get() == 1 ? "127.0.0.1" : "127.0.0.2");
        try (EgressClient client = client(rebinding, Networks.of(List.of("127.0.0.1")))) {
            String url = "http://rebinding.example:%d/".formatted(server.port());

            assertThat(client.send(get(url))).isInstanceOf(Answered.class);
            assertThat(client.send(get(url))).isEqualTo(new Refused("127.0.0.2 is in 127.0.0.0/8 (this machine)"));
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void oneAddressAmongSeveralIsPassedOverAndTheNextOneDialled() {
        Resolver mixed = _ -> addresses("10.0.0.1", "127.0.0.1");
        try (EgressClient client = client(mixed, Networks.of(List.of("127.0.0.1")))) {

            assertThat(client.send(get("http://mixed.example:%d/".formatted(server.port()))))
                    .isInstanceOf(Answered.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.2:%d/, 127.0.0.2 is in",
        "http://[::1]:%d/, ::1 is in",
        "//127.0.0.2:%d/, 127.0.0.2 is in",
        "http://inside.example:%d/, 10.0.0.1 is in",
        "http://user@127.0.0.1:%d/, Redirected: The address has a user in it",
        "http://2130706433:%d/, Redirected: The address has no host",
        "http://127.0.0.1:22/, Redirected: HTTP is not spoken on port 22",
        "file:///etc/passwd?%d, Redirected: The address does not begin with"
    })
    void aRedirectIsJudgedAgain(String location, String reason) {
        Resolver resolver =
                host -> host.equals("inside.example") ? addresses("10.0.0.1") : Resolver.SYSTEM.resolve(host);
        String target = location.formatted(server.port());
        try (FakeServer outside = FakeServer.answering(status(302, "", "Location: " + target));
                EgressClient client = client(resolver, Networks.of(List.of("127.0.0.1")))) {

            EgressOutcome outcome = client.send(get(outside.url()));

            assertThat(outcome)
                    .as(location)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason()).startsWith(reason));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void aProxyInTheSystemPropertiesIsNotAsked() {
        System.setProperty("socksProxyHost", "127.0.0.1");
        System.setProperty("socksProxyPort", Integer.toString(server.port()));
        System.setProperty("http.proxyHost", "127.0.0.1");
        System.setProperty("http.proxyPort", Integer.toString(server.port()));
        try (EgressClient client = client(_ -> addresses("10.0.0.1"), Networks.NONE)) {

            assertThat(client.send(get("http://news.example/"))).isInstanceOf(Refused.class);
            assertThat(server.connections()).isZero();
        } finally {
            List.of("socksProxyHost", "socksProxyPort", "http.proxyHost", "http.proxyPort")
                    .forEach(System::clearProperty);
        }
    }

    @Test
    void whateverAnAddressLooksLikeItEndsInAnOutcomeAndDialsNothing() {
        Random random = new Random(SEED);
        Resolver nobody = host -> {
            throw new UnknownHostException(host);
        };
        try (EgressClient client = client(nobody, Networks.NONE)) {
            for (int number = 0; number < 5_000; number++) {
                StringBuilder url = new StringBuilder(random.nextBoolean() ? "http://" : "");
                random.ints(1 + random.nextInt(7), 0, PIECES.size()).forEach(piece -> url.append(PIECES.get(piece)));

                EgressOutcome outcome = client.send(get(url.toString()));

                assertThat(outcome).as("seed %d: '%s'", SEED, url).isInstanceOfAny(Refused.class, Failed.class);
            }
            assertThat(server.connections()).isZero();
        }
    }

    private EgressClient client(Resolver resolver, Networks permitted) {
        Resolver counting = host -> {
            lookups.incrementAndGet();
            return resolver.resolve(host);
        };
        return new EgressClient(
                new AddressGuard(permitted), counting, DefaultClientTlsStrategy.createSystemDefault(), LIMITS);
    }

    private static EgressRequest get(String url) {
        return EgressRequest.get(url, Map.of());
    }

    private static InetAddress[] addresses(String... written) {
        return List.of(written).stream()
                .map(address -> new IPAddressString(address).getAddress().toInetAddress())
                .toArray(InetAddress[]::new);
    }
}
