package readout.cli.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LagTest {

    @Test
    void theLagIsFoundInTheCoverage() {
        assertThat(lag("{\"position\":\"7.0\",\"coverage\":{\"status\":\"partial\",\"lagRecords\":12}}"))
                .hasValue(12L);
    }

    @Test
    void aLagThatNobodyKnowsIsNone() {
        assertThat(lag("{\"coverage\":{\"lagRecords\":null}}")).isEmpty();
        assertThat(lag("{}")).isEmpty();
        assertThat(lag("<html>")).isEmpty();
    }

    private static Optional<Long> lag(String coverage) {
        return Lag.parse(coverage.getBytes(UTF_8));
    }
}
