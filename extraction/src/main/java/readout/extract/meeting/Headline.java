package readout.extract.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.text.Heading;

/// What stands above an article, and whom it names.
///
/// @param figures whom it names
/// @param day the day that it tells; null if none
public record Headline(
        Heading heading, List<Figure> figures, @Nullable Day day) {

    public Headline {
        requireNonNull(heading, "heading");
        figures = List.copyOf(figures);
    }
}
