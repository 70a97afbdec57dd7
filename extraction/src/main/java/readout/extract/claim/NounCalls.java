package readout.extract.claim;

import java.util.List;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds whom a call means that names what is to be done by a noun: *called for the **withdrawal** of Ugandan troops*.
final class NounCalls {

    /// What is done to people whose release is called for.
    private static final WordSet HELD =
            WordSet.of("held", "detained", "jailed", "imprisoned", "abducted", "kidnapped", "captured", "arrested");

    private static final WordSet CEASING = WordSet.of("cessation", "end", "halt", "stop", "suspension", "lifting");

    private static final WordSet LEAVING = WordSet.of("withdrawal", "pullout", "departure", "resignation", "surrender");

    private final Tokens tokens;
    private final Names names;
    private final Actors actors;

    NounCalls(Tokens tokens, Names names, Actors actors) {
        this.tokens = tokens;
        this.names = names;
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

    /// Who is to stop: *called for an end to **Ugandan** raids*, *a halt to the raids **by Uganda***.
    List<Figure> ceasing(Context context, Span first) {
        for (int i = first.start(); i + 2 < first.end() && !tokens.tag(i).isFinite(); i++) {
            if (CEASING.contains(tokens.word(i)) && (tokens.is(i + 1, "to") || tokens.is(i + 1, "of"))) {
                return doers(context, new Span(i + 2, first.end()));
            }
        }
        return List.of();
    }

    private List<Figure> doers(Context context, Span deed) {
        for (int i = deed.start(); i < deed.end() && !tokens.is(i, ","); i++) {
            Mention mention = names.at(i);
            boolean owns = mention != null
                    && (tokens.in(mention.end(), WordClass.POSSESSIVE_MARK) || mention.use() == NameUse.ADJECTIVE);
            if (owns || (tokens.is(i, "by") && i + 1 < deed.end())) {
                int at = actors.reached(new Span(owns ? i : i + 1, deed.end()));
                return at < 0 ? List.of() : actors.joined(context, at, deed.end());
            }
        }
        return List.of();
    }

    /// Who are to do something with each other: *called for unity **among all states***.
    List<Figure> among(Context context, Span first) {
        for (int i = first.start() + 1; i + 1 < first.end() && !tokens.tag(i).isFinite(); i++) {
            if (tokens.is(i, "among") || tokens.is(i, "between")) {
                Span who = new Span(i + 1, first.end());
                int at = actors.reached(who);
                return at < 0 ? actors.group(who) : actors.joined(context, at, first.end());
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
