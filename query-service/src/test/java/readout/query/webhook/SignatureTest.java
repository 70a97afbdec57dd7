package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final RandomGenerator RANDOM = new SecureRandom();
    private final Instant now = Clock.systemUTC().instant();

    @Test
    void theVectorOfTheStandardComesOut() {
        String signature = Signature.of(
                List.of(new SigningKey(Samples.SECRET, null)),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                new Payload("{\"test\": 2432232314}"));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aReceiverWithTheSecretBelievesTheSignature() {
        SigningKey key = SigningKey.make(RANDOM);

        assertThatCode(() -> verify(key, Signature.of(List.of(key), "msg_1", now, Samples.PAYLOAD)))
                .doesNotThrowAnyException();
    }

    @Test
    void whileASecretIsReplacedBothAreBelievedAndAfterwardsOnlyTheNewOne() {
        SigningKey old = SigningKey.make(RANDOM);
        SigningKey fresh = SigningKey.make(RANDOM);
        Endpoint rotated = new Endpoint("a1", URI.create("https://a.example/"), now, List.of(old))
                .rotated(fresh, now, Duration.ofHours(24));

        String during = Signature.of(rotated.keysAt(now.plusSeconds(86_399)), "msg_1", now, Samples.PAYLOAD);
        String after = Signature.of(rotated.keysAt(now.plusSeconds(86_400)), "msg_1", now, Samples.PAYLOAD);

        assertThat(during.split(" ", -1)).hasSize(2).allMatch(signature -> signature.startsWith("v1,"));
        assertThatCode(() -> verify(old, during)).doesNotThrowAnyException();
        assertThatCode(() -> verify(fresh, during)).doesNotThrowAnyException();
        assertThatCode(() -> verify(fresh, after)).doesNotThrowAnyException();
        assertThatExceptionOfType(WebhookVerificationException.class).isThrownBy(() -> verify(old, after));
    }

    @Test
    void aKeyReplacedTwiceEndsWhenItWasToEndAtFirst() {
        Endpoint once = new Endpoint("a1", URI.create("https://a.example/"), now, List.of(SigningKey.make(RANDOM)))
                .rotated(SigningKey.make(RANDOM), now, Duration.ofHours(24));
        Endpoint twice = once.rotated(SigningKey.make(RANDOM), now.plusSeconds(3_600), Duration.ofHours(24));

        assertThat(twice.keys())
                .extracting(SigningKey::until)
                .containsExactly(null, now.plusSeconds(90_000), now.plusSeconds(86_400));
        assertThat(twice.rotated(SigningKey.make(RANDOM), now.plusSeconds(88_000), Duration.ofHours(24))
                        .keys())
                .hasSize(3);
    }

    @Test
    void anotherBodyIdOrTimeHasAnotherSignature() {
        List<SigningKey> keys = List.of(SigningKey.make(RANDOM));
        Set<String> signatures = new HashSet<>(List.of(
                Signature.of(keys, "msg_1", now, new Payload("{}")),
                Signature.of(keys, "msg_1", now, new Payload("{ }")),
                Signature.of(keys, "msg_2", now, new Payload("{}")),
                Signature.of(keys, "msg_1", now.plusSeconds(1), new Payload("{}"))));

        assertThat(signatures).hasSize(4);
    }

    @Test
    void secretsAreLongRandomAndNeverPrinted() {
        SigningKey key = SigningKey.make(RANDOM);

        assertThat(key.secret())
                .startsWith("whsec_")
                .isNotEqualTo(SigningKey.make(RANDOM).secret());
        assertThat(Base64.getDecoder().decode(key.secret().substring(6))).hasSize(32);
        assertThat(key.toString() + Samples.endpoint("a1")).doesNotContain("whsec_");
    }

    @Test
    void aSecretThatIsTooShortOrNoneIsRefused() {
        List.of("whsec_", "whsec_c2hvcnQ=", "secret", "whsec_" + "A".repeat(88), "whsec_***")
                .forEach(secret ->
                        assertThatIllegalArgumentException().as(secret).isThrownBy(() -> new SigningKey(secret, null)));
    }

    private void verify(SigningKey key, String signature) throws WebhookVerificationException {
        Map<String, List<String>> headers = Map.of(
                "Webhook-Id", List.of("msg_1"),
                "Webhook-Timestamp", List.of(Long.toString(now.getEpochSecond())),
                "Webhook-Signature", List.of(signature));
        new Webhook(key.secret()).verify(Samples.PAYLOAD.json(), headers);
    }
}
