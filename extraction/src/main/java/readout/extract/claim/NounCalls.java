package readout.extract.claim;

import java.util.List;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds whom a call means that names what is to be done by a noun: *called for the **withdrawal** of Ugandan troops*.
final class NounCalls {

    /// What is done to people whose release is called for.
    private static final WordSet HELD =
            WordSet.of("held", "detained", "jailed", "imprisoned", "abducted", "kidnapped", "captured", "arrested");

    private static final WordSet LEAVING = WordSet.of("withdrawal", "pullout", "departure", "resignation", "surrender");

    private final Tokens tokens;
    private final Actors actors;

    NounCalls(Tokens tokens, Actors actors) {
        this.tokens = tokens;
        this.actors = actors;
    }

    /// Who holds those whose release is called for: *the release of two Frenchmen held **in Iran***.
    List<Figure> captors(Context context, Span first) {
        boolean release = false;
        for (int i = first.start(); i + 1 < first.end(); i++) {
            release |= tokens.is(i, "release");
            boolean captor =
                    release && HELD.contains(tokens.word(i)) && (tokens.is(i + 1, "in") || tokens.is(i + 1, "by"));
            int at = captor ? actors.reached(new Span(i + 2, first.end())) : -1;
            if (at >= 0) {
                return actors.joined(context, at, first.end());
            }
        }
        return List.of();
    }

    /// Who is to go: *called for the withdrawal **of Ugandan troops***.
    List<Figure> leaving(Context context, Span first) {
        for (int i = first.start(); i + 2 < first.end() && !tokens.tag(i).isFinite(); i++) {
            if (LEAVING.contains(tokens.word(i)) && isLink(behindQuote(i))) {
                Span rest = new Span(behindQuote(i) + 1, first.end());
                int at = actors.reached(rest);
                return at < 0 ? actors.group(rest) : actors.joined(context, at, first.end());
            }
        }
        return List.of();
    }

    private int behindQuote(int token) {
        return tokens.in(token + 1, WordClass.CLOSING_QUOTE) ? token + 2 : token + 1;
    }

    private boolean isLink(int token) {
        return tokens.is(token, "of") || tokens.is(token, "by");
    }
}
