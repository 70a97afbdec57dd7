package readout.extract.speaker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When and for whom an article was published.
///
/// @param day of publication, for offices whose holder the article does not name
/// @param home ISO 3166-1 alpha-3 of the country whose account the article is: *the President* is its president
public record Setting(@Nullable LocalDate day, @Nullable String home) {}
