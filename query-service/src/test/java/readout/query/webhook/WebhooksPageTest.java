package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static readout.query.webhook.VirtualTime.START;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import readout.testing.DocumentedTable;

/// What `docs/webhooks.md` shows. Its tables are rewritten with `-Dreadout.golden=renew`.
class WebhooksPageTest extends Rehearsal {

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
        Delivery delivery = delivering(always(500), 1);
        time.advance(WEEK);
        List<String> rows = new ArrayList<>();
        Duration since = Duration.ZERO;
        for (int made = 0; made < RetrySchedule.DELAYS.size(); made++) {
            Duration delay = RetrySchedule.DELAYS.get(made);
            since = since.plus(delay);
            Duration seen =
                    Duration.between(START, attempts(delivery.webhookId()).get(made));
            rows.add("| %d | %s | %s | %s |".formatted(made + 1, written(delay), clock(since), clock(seen)));
        }

        DocumentedTable.check("webhooks.md", "| Attempt | After the one before | After the first | Seen |", rows);
    }

    @Test
    void whatHappensOverDaysIsWhatIsExpected() throws IOException {
        List<String> rows = List.of(
                row("Readout is killed and started again twenty times in four days", "10 attempts", this::startedAgain),
                row("Readout is killed within an attempt", "that one twice, none lost", this::killedWithinAnAttempt),
                row("the receiver answers 410, ten deliveries wait", "disabled after 0:00:00, 10 given up", this::gone),
                row("it answers 500 for ever, one delivery an hour", "disabled after 120:00:00", this::failing),
                row("it answers 500 for eight days, but 200 once after four", "still enabled", this::forgiven));

        DocumentedTable.check("webhooks.md", "| What happens | Expected | Seen |", rows);
    }

    private String row(String story, String expected, Supplier<String> told) {
        log = new MemoryLog();
        time = new VirtualTime();
        tried.clear();
        String seen = told.get();
        assertThat(seen).as(story).isEqualTo(expected);
        return "| %s | %s | %s |".formatted(story, expected, seen);
    }

    /// Delivers one to a receiver, from the start.
    private Delivery delivering(BiFunction<String, Integer, Reply> receiver, int number) {
        Deliverer deliverer = deliverer(receiver);
        deliverer.open(Samples.endpoint("a1"));
        return start(deliverer, "a1", number);
    }

    private String startedAgain() {
        Delivery delivery = delivering(always(500), 1);
        for (int start = 0; start < 20; start++) {
            time.advance(Duration.ofHours(5));
            time = new VirtualTime(time.instant());
            Deliverer again = deliverer(always(500));
            again.open(Samples.endpoint("a1"));
            again.resume(log.all());
        }
        return attempts(delivery.webhookId()).size() + " attempts";
    }

    private String killedWithinAnAttempt() {
        Delivery delivery = delivering(
                (_, _) -> {
                    throw new VirtualMachineError("killed") {};
                },
                1);
        assertThatExceptionOfType(VirtualMachineError.class).isThrownBy(() -> time.advance(Duration.ZERO));
        time = new VirtualTime(time.instant());
        Deliverer again = deliverer(always(200));
        again.open(Samples.endpoint("a1"));
        again.resume(log.all());
        time.advance(WEEK);
        boolean isDone = log.delivery(delivery.webhookId()).state() instanceof DeliveryState.Delivered;
        return attempts(delivery.webhookId()).size() == 2 && isDone ? "that one twice, none lost" : "" + log.all();
    }

    private String gone() {
        Deliverer deliverer = deliverer(always(410));
        deliverer.open(Samples.endpoint("a1"));
        for (int number = 0; number < 10; number++) {
            start(deliverer, "a1", number);
        }
        time.advance(WEEK);
        return disabledAfter() + ", " + givenUp().size() + " given up";
    }

    private String failing() {
        Deliverer deliverer = deliverer(always(500));
        deliverer.open(Samples.endpoint("a1"));
        for (int hour = 0; hour < 200 && log.disabled().isEmpty(); hour++) {
            start(deliverer, "a1", hour);
            time.advance(Duration.ofHours(1));
        }
        return disabledAfter();
    }

    private String disabledAfter() {
        return givenUp().stream()
                .filter(givenUp -> log.disabled().containsValue(givenUp.reason()))
                .map(givenUp -> Duration.between(START, givenUp.at()))
                .min(Duration::compareTo)
                .map(since -> "disabled after " + clock(since))
                .orElse("still enabled");
    }

    private List<DeliveryState.GivenUp> givenUp() {
        return log.all().stream()
                .flatMap(delivery ->
                        delivery.state() instanceof DeliveryState.GivenUp givenUp ? Stream.of(givenUp) : Stream.empty())
                .toList();
    }

    private String forgiven() {
        Deliverer deliverer =
                deliverer((_, _) -> reply(time.instant().equals(START.plus(Duration.ofDays(4))) ? 200 : 500));
        deliverer.open(Samples.endpoint("a1"));
        for (int day = 0; day < 8; day++) {
            start(deliverer, "a1", day);
            time.advance(Duration.ofDays(1));
        }
        return disabledAfter();
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
