package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What `docs/webhooks.md` shows. Its tables are rewritten with `-Dreadout.golden=renew`.
class WebhooksPageTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("webhook-id: (\\S+)\nwebhook-timestamp: (\\d+)\nwebhook-signature: (\\S+)\n\n(\\{.*})\n");

    @Test
    void theExampleIsSignedWithTheSecretBesideIt() throws IOException {
        String page = Files.readString(Path.of("../docs/webhooks.md"));
        MatchResult example = EXAMPLE.matcher(page).results().findFirst().orElseThrow();
        SigningKey key = new SigningKey(Samples.SECRET, null);

        assertThat(page).contains(key.secret());
        assertThat(example.group(4)).isEqualTo(Samples.PAYLOAD.json());
        assertThat(example.group(3))
                .isEqualTo(Signature.of(
                        List.of(key),
                        example.group(1),
                        Instant.ofEpochSecond(Long.parseLong(example.group(2))),
                        new Payload(example.group(4))));
    }

    @Test
    void theScheduleIsTheOneThatIsKeptTo() throws IOException {
        List<String> rows = new ArrayList<>();
        Duration since = Duration.ZERO;
        for (int made = 0; made < RetrySchedule.DELAYS.size(); made++) {
            Duration delay = RetrySchedule.DELAYS.get(made);
            since = since.plus(delay);
            rows.add("| %d | %s | %s |".formatted(made + 1, written(delay), clock(since)));
        }

        DocumentedTable.check("| Attempt | After the one before | After the first |", rows);
    }

    private static String written(Duration delay) {
        if (delay.isZero()) {
            return "at once";
        }
        if (delay.toMinutes() == 0) {
            return delay.toSeconds() + " s";
        }
        return delay.toHours() == 0 ? delay.toMinutes() + " min" : delay.toHours() + " h";
    }

    private static String clock(Duration since) {
        return "%d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart());
    }
}
