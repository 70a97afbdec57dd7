package readout.extract.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import readout.extract.name.Figure;
import readout.extract.text.Heading;

/// What stands above an article, and whom it names.
///
/// @param figures whom it names
public record Headline(Heading heading, List<Figure> figures) {

    public Headline {
        requireNonNull(heading, "heading");
        figures = List.copyOf(figures);
    }
}
