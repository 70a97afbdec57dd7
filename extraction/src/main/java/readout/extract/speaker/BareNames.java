package readout.extract.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds whom a family name alone means that was not taken for a name.
final class BareNames {

    private final Tokens tokens;
    private final Names names;
    private final List<Figure> titled;

    BareNames(Tokens tokens, Names names, List<Figure> titled) {
        this.tokens = tokens;
        this.names = names;
        this.titled = titled;
    }

    /// The person whom the title calls by his full name and the text only by his family name, with or without *Ms.*; or
    /// null.
    @Nullable
    Figure inTitle(Span words) {
        int last = words.end() - 1;
        boolean polite =
                tokens.in(words.start(), WordClass.HONORIFIC) && words.length() <= (tokens.is(last - 1, ".") ? 3 : 2);
        boolean bare = words.length() == 1 || polite;
        Mention mention = names.at(last);
        if (!bare || titled.isEmpty() || (mention != null && mention.figure().listed() != null)) {
            return null;
        }
        String family = " " + tokens.word(last).lower();
        for (Figure figure : titled) {
            if (figure.name().toLowerCase(Locale.ROOT).endsWith(family)) {
                return figure;
            }
        }
        return null;
    }

    /// Whom a bare name means that is also a common word: *Defence Minister Tom Price … **Price** said*.
    @Nullable
    Figure before(Span words) {
        String name = tokens.word(words.start()).text();
        if (words.length() > 1 || !tokens.word(words.start()).isCapitalised()) {
            return null;
        }
        for (Mention named : names.before(words.start())) {
            Figure figure = named.figure();
            if (named.isName()
                    && figure.isPerson()
                    && (figure.name().endsWith(" " + name) || figure.name().startsWith(name + " "))) {
                return figure;
            }
        }
        return null;
    }
}
