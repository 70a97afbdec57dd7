package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.webhook.VirtualTime.START;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                             | 5
            ' 120 '                       | 120
            Fri, 20 Nov 2026 08:01:00 GMT | 60
            Fri, 20 Nov 2026 09:01:00 +0100 | 60
            86400                         | 86400
            86401                         | 86400
            999999999                     | 86400
            Sun, 20 Nov 2050 08:01:00 GMT | 86400
            """)
    void secondsAndDatesAreReadUpToADay(String header, long seconds) {
        assertThat(RetryAfter.read(header, START)).contains(START.plusSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "soon", "1.5", "9999999999", "Fri, 20 Nov 2026 07:59:00 GMT", "2026-11-20"})
    void whatHasPassedOrCannotBeReadIsNothing(String header) {
        assertThat(RetryAfter.read(header, START)).isEmpty();
    }

    @Test
    void theConsequencesAreThoseOfTheStandard() {
        assertThat(Samples.answered(START, 200).reply())
                .satisfies(reply -> assertThat(Consequence.of(reply)).isEqualTo(Consequence.DELIVERED));
        assertThat(Consequence.of(new Reply.Answered(299, "", null))).isEqualTo(Consequence.DELIVERED);
        assertThat(Consequence.of(new Reply.Answered(199, "", null))).isEqualTo(Consequence.RETRY);
        assertThat(Consequence.of(new Reply.Answered(300, "", null))).isEqualTo(Consequence.RETRY);
        assertThat(Consequence.of(new Reply.Answered(410, "", null))).isEqualTo(Consequence.DISABLE);
        assertThat(Consequence.of(new Reply.Answered(503, "", null))).isEqualTo(Consequence.RETRY);
        assertThat(Consequence.of(new Reply.Answered(503, "", START))).isEqualTo(Consequence.THROTTLE);
        assertThat(IntStream.of(429, 502, 504))
                .allSatisfy(status -> assertThat(Consequence.of(new Reply.Answered(status, "", null)))
                        .isEqualTo(Consequence.THROTTLE));
    }
}
