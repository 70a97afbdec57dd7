package readout.extract.knowledge;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time in which a person held an office.
///
/// @param office in words, as news has it: `President`, `Foreign Minister`, `NATO Secretary General`
/// @param from first day; absent when not known
/// @param to last day; absent when not known, and while the person is in office
/// @param country for whom the office speaks, ISO 3166-1 alpha-3; absent for an office of an international body, so
/// that
///     the head of NATO does not speak for the Netherlands
public record Term(
        String office,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country) {

    public Term {
        requireNonNull(office, "office");
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("A term cannot begin on %s and end on %s".formatted(from, to));
        }
    }

    /// Whether the office may have been held on that day; an end that is not known excludes nothing.
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
