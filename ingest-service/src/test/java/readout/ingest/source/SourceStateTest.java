package readout.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import readout.event.source.Schedule;

class SourceStateTest {

    private static final Schedule SCHEDULE = new Schedule(Duration.ofMinutes(5), Duration.ofHours(6));

    @Test
    void aPauseIsHalvedBySomethingNewAndLengthenedByHalfWithout() {
        assertThat(SourceState.pause(SCHEDULE, Duration.ofHours(1), true)).isEqualTo(Duration.ofMinutes(30));
        assertThat(SourceState.pause(SCHEDULE, Duration.ofHours(1), false)).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aPauseStaysWithinTheSchedule() {
        assertThat(SourceState.pause(SCHEDULE, Duration.ofMinutes(6), true)).isEqualTo(SCHEDULE.atLeast());
        assertThat(SourceState.pause(SCHEDULE, Duration.ofHours(5), false)).isEqualTo(SCHEDULE.atMost());
    }

    @Test
    void eachFailureInARowDoublesThePauseUpToTheLongest() {
        assertThat(SourceState.pauseAfterFailure(SCHEDULE, 1)).isEqualTo(Duration.ofMinutes(10));
        assertThat(SourceState.pauseAfterFailure(SCHEDULE, 2)).isEqualTo(Duration.ofMinutes(20));
        assertThat(SourceState.pauseAfterFailure(SCHEDULE, 1_000_000)).isEqualTo(SCHEDULE.atMost());
    }
}
