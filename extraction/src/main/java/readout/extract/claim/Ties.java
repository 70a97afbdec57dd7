package readout.extract.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Tells whether words are about the ties of two who talk.
final class Ties {

    private final Tokens tokens;
    private final Names names;

    Ties(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    boolean areIn(Context context, Span part, @Nullable Figure other) {
        for (int i = part.start(); i < part.end(); i++) {
            boolean two = (tokens.is(i, "two") || tokens.is(i, "both"))
                    && (tokens.is(i + 1, "countries")
                            || tokens.is(i + 1, "sides")
                            || tokens.is(i + 1, "peoples")
                            || tokens.is(i + 1, "nations")
                            || tokens.is(i + 1, "parties"));
            boolean ties = tokens.is(i, "relations")
                    || tokens.is(i, "ties")
                    || tokens.is(i, "bilateral")
                    || tokens.is(i, "friendship")
                    || tokens.is(i, "partnership")
                    || tokens.is(i, "relationship");
            if (two || (ties && !isWithThird(context, i + 1, other))) {
                return true;
            }
        }
        return false;
    }

    /// *relations **with Uganda***, said to a Dane.
    private boolean isWithThird(Context context, int link, @Nullable Figure other) {
        Mention mention = names.at(tokens.is(link + 1, "the") ? link + 2 : link + 1);
        return tokens.is(link, "with")
                && mention != null
                && isThird(context, mention.figure())
                && (other == null || !Objects.equals(mention.figure().country(), other.country()));
    }

    /// A country or body that is not the speaker's own.
    static boolean isThird(Context context, Figure figure) {
        return switch (figure.type()) {
            case COUNTRY -> !Sides.speaks(context, figure);
            case ORGANISATION, EVENT -> true;
            case PERSON, PLACE -> false;
        };
    }
}
