package readout.extract.claim;

import java.util.List;
import readout.extract.name.Figure;

/// Who talks with whom in an article.
///
/// @param parties those who meet
/// @param sides the same, or the two countries whose people speak in an article that tells of no meeting
public record Talk(List<Figure> parties, List<Figure> sides) {

    public Talk {
        parties = List.copyOf(parties);
        sides = List.copyOf(sides);
    }
}
