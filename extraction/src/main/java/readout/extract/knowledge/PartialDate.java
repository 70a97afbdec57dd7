package readout.extract.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/// A year (`2012`), month (`2012-05`) or day (`2012-05-07`) as the files write it.
record PartialDate(LocalDate first, LocalDate last) {

    /// Empty if the words are no such date.
    static Optional<PartialDate> of(String text) {
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield Optional.of(
                            new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new PartialDate(month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(new PartialDate(day, day));
                }
            };
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
