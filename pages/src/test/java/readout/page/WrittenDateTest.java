package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-05-09T10:00:00Z          | 2026-05-09T10:00:00Z
            2026-05-09T10:00:00.123+0800  | 2026-05-09T10:00:00+08:00
            2026-05-09 10:00              | 2026-05-09
            20260509                      | 2026-05-09
            Sat, 9 May 2026 10:00:00 GMT  | 2026-05-09T10:00Z
            May 9, 2026                   | 2026-05-09
            2026-02-30                    | none
            soon                          | none
            """)
    void whatIsMeantForMachinesIsRead(String written, String date) {
        assertThat(WrittenDate.ofMachine(written).orElse("none")).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Published: 9 May 2026, 10:15         | 2026-05-09
            Saturday, May 9th, 2026              | 2026-05-09
            Updated 9th of May 2026              | 2026-05-09
            La Habana, 9 de mayo de 2026         | 2026-05-09
            le 1er mai 2026                      | 2026-05-01
            9. Mai 2026                          | 2026-05-09
            2026\u5E745\u67089\u65E5 10:00       | 2026-05-09
            09.05.2026                           | 2026-05-09
            25/12/2026                           | 2026-12-25
            12/25/2026                           | 2026-12-25
            05/09/2026                           | none
            Room 9, Building 2026                | none
            """)
    void whatIsMeantForReadersIsReadIfItCanMeanButOneDay(String written, String date) {
        assertThat(WrittenDate.inWords(written)).isEqualTo(Optional.of(date).filter(day -> !day.equals("none")));
    }
}
