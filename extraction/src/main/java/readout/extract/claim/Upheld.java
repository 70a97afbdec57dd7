package readout.extract.claim;

import java.util.List;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds whose statehood words uphold: *committed to the **territorial integrity of Libya***, *respect for **Moldova's
/// sovereignty***.
final class Upheld {

    private static final int FARTHEST = 12;

    private final Tokens tokens;
    private final Names names;
    private final Actors actors;

    Upheld(Tokens tokens, Names names, Actors actors) {
        this.tokens = tokens;
        this.names = names;
        this.actors = actors;
    }

    /// Those of other sides whose statehood is upheld; empty if nobody's is.
    List<Figure> find(Context context) {
        for (Span piece : context.content()) {
            for (int i = piece.start(); i < piece.end(); i++) {
                List<Figure> found = isStatehood(i) ? owners(context, piece, i) : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private boolean isStatehood(int token) {
        return tokens.is(token, "sovereignty") || tokens.is(token, "integrity") || tokens.is(token, "independence");
    }

    private List<Figure> owners(Context context, Span piece, int noun) {
        int end = Math.min(piece.end(), noun + FARTHEST);
        for (int i = noun + 1; i < end && !tokens.tag(i).isVerb(); i++) {
            if (tokens.is(i, "of")) {
                int from = actors.reached(new Span(i + 1, piece.end()));
                return from < 0 ? List.of() : others(context, actors.joined(context, from, piece.end()));
            }
        }
        for (int i = noun - 1; i >= Math.max(piece.start(), noun - FARTHEST); i--) {
            Mention mention = names.at(i);
            if (mention != null && tokens.in(mention.end(), WordClass.POSSESSIVE_MARK)) {
                return others(context, actors.joined(context, mention.start(), mention.end()));
            }
        }
        return List.of();
    }

    private static List<Figure> others(Context context, List<Figure> figures) {
        return figures.stream().filter(figure -> !Sides.isOwn(context, figure)).toList();
    }
}
