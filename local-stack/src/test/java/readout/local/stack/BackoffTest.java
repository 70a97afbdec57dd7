package readout.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(10));

    @Test
    void theFirstRestartComesAtOnce() {
        assertThat(BACKOFF.before(0)).isZero();
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(BACKOFF.before(1)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BACKOFF.before(2)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BACKOFF.before(4)).isEqualTo(Duration.ofSeconds(8));
        assertThat(BACKOFF.before(5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BACKOFF.before(Integer.MAX_VALUE)).isEqualTo(Duration.ofSeconds(10));
    }
}
