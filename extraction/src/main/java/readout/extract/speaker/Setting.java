package readout.extract.speaker;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;

/// When and for whom an article was published, and of whom its title speaks.
///
/// @param day of publication, for offices whose holder the article does not name
/// @param home ISO 3166-1 alpha-3 of the country whose account the article is: *the President* is its president
/// @param titled the people whom its title names
public record Setting(@Nullable LocalDate day, @Nullable String home, List<Figure> titled) {

    public Setting {
        titled = List.copyOf(titled);
    }
}
