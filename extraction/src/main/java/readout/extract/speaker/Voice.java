package readout.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import readout.event.statement.Resolution;
import readout.event.statement.Speaker;
import readout.extract.name.Figure;

/// Who speaks, and how that was found.
///
/// @param figures in the order in which the text names them
/// @param confidence from 0 to 1
public record Voice(List<Figure> figures, Resolution resolution, double confidence) {

    static final Voice NOBODY = new Voice(List.of(), Resolution.AGENTLESS, 0);

    public Voice {
        figures = List.copyOf(figures);
    }

    static Voice of(Figure figure, Resolution resolution, double confidence) {
        return new Voice(List.of(figure), resolution, confidence);
    }

    /// As the statement tells it.
    public List<Speaker> speakers() {
        List<Speaker> speakers = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            speakers.add(new Speaker(figure.actor(), resolution, confidence));
        }
        return speakers;
    }
}
