package readout.ingest.source.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-05-10T08:00:00Z");

    @Test
    void secondsAndDatesAreUnderstoodUpToADay() {
        assertThat(RetryAfter.of(" 120 ", NOW)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.of("Sun, 10 May 2026 09:00:00 GMT", NOW)).contains(Duration.ofHours(1));
        assertThat(RetryAfter.of("99999999", NOW)).contains(Duration.ofDays(1));
    }

    @Test
    void whatSaysNothingOrLiesInThePastIsPassedOver() {
        assertThat(RetryAfter.of("soon", NOW)).isEmpty();
        assertThat(RetryAfter.of("0", NOW)).isEmpty();
        assertThat(RetryAfter.of("-5", NOW)).isEmpty();
        assertThat(RetryAfter.of("Sun, 10 May 2026 07:00:00 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.of("99999999999999999999", NOW)).isEmpty();
    }
}
