package readout.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void aYearRunsFromItsFirstToItsLastDay() {
        assertThat(PartialDate.of("2012"))
                .contains(new PartialDate(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31)));
    }

    @Test
    void aMonthRunsFromItsFirstToItsLastDay() {
        assertThat(PartialDate.of("2024-02"))
                .contains(new PartialDate(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void aDayIsBoth() {
        LocalDate day = LocalDate.of(2013, 3, 14);

        assertThat(PartialDate.of("2013-03-14")).contains(new PartialDate(day, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "13", "2013-13", "2013-02-30", "14.03.2013", "2013-3", "in 2013"})
    void anythingElseIsNoDate(String text) {
        assertThat(PartialDate.of(text)).isEmpty();
    }
}
