package readout.extract.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import readout.extract.name.Figure;

/// The title of an article.
///
/// @param words in lower case; empty if the article has none
/// @param figures whom it names
public record Headline(String words, List<Figure> figures) {

    public Headline {
        requireNonNull(words, "words");
        figures = List.copyOf(figures);
    }
}
