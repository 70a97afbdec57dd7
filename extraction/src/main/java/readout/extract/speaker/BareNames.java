package readout.extract.speaker;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
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
        Word word = tokens.word(words.start());
        return words.length() > 1 || !word.isCapitalised() ? null : before(word.text(), words.start());
    }

    /// Whom the capitals with which a turn of a transcript begins name: *MR. **PRICE**:*.
    @Nullable
    Figure inLabel(Span words) {
        String last = tokens.word(words.end() - 1).text();
        boolean label = tokens.word(words.end() - 1).isUpper() && last.length() > 1 && tokens.is(words.end(), ":");
        return label ? before(last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT), words.start()) : null;
    }

    private @Nullable Figure before(String name, int token) {
        for (Mention named : names.before(token)) {
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
