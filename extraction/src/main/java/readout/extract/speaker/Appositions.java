package readout.extract.speaker;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;

/// Finds the person whose name stands in apposition behind a description.
final class Appositions {

    /// How many tokens a title before a name in an apposition may have, the comma with them.
    private static final int LONGEST_TITLE = 5;

    private final Tokens tokens;
    private final Names names;
    private final HeadWords offices;

    Appositions(Tokens tokens, Names names, HeadWords offices) {
        this.tokens = tokens;
        this.names = names;
        this.offices = offices;
    }

    /// Whom a phrase introduces, or null.
    ///
    /// @param head its head noun
    @Nullable
    Figure find(Span phrase, int head) {
        if (!isPersonal(head)) {
            return null;
        }
        Figure behind = behind(behindPlace(phrase.end()));
        return behind == null ? before(phrase.start()) : behind;
    }

    /// The token behind words that tell where somebody has his office: *the majority leader **in parliament**, Ruiz,*.
    private int behindPlace(int end) {
        if (!tokens.is(end, "in")) {
            return end;
        }
        int at = end + 1;
        while (at < end + LONGEST_TITLE
                && at < tokens.size()
                && (tokens.tag(at).isNoun() || tokens.tag(at).isAdjective() || tokens.tag(at) == Tag.DT)) {
            at++;
        }
        return tokens.is(at, ",") ? at : end;
    }

    /// The person whose description has no comma behind it: ***Lena Vogt**, head of the institute said …*. The name
    /// opens the sentence, or stands behind a comma.
    private @Nullable Figure before(int start) {
        Mention person = tokens.is(start - 1, ",") ? names.at(start - 2) : null;
        if (person == null || !person.isName() || !person.figure().isPerson()) {
            return null;
        }
        int first = person.start();
        while (first > 0 && names.isTitle(first - 1)) {
            first--;
        }
        return tokens.sentenceAround(start).start() == first || tokens.is(first - 1, ",") ? person.figure() : null;
    }

    private boolean isPersonal(int head) {
        Word word = tokens.word(head);
        return offices.is(word, HeadKind.OFFICE)
                || offices.is(word, HeadKind.ROLE)
                || (mayBePerson(head) && !offices.is(word, HeadKind.BODY) && !offices.is(word, HeadKind.DOCUMENT));
    }

    private boolean mayBePerson(int head) {
        return tokens.tag(head) == Tag.NN && names.at(head) == null;
    }

    /// The person in an apposition behind a description, with or without a title: *the party's lawyer**, Ian Wierzba,**
    /// said*, *a military spokesman**, Brigadier Felix Kato,** said*, *its director**, Danish
    /// historian Ida Holm***.
    private @Nullable Figure behind(int comma) {
        if (!tokens.is(comma, ",")) {
            return null;
        }
        int at = comma + 1;
        while (at < tokens.size() && at < comma + LONGEST_TITLE && isTitleWord(at)) {
            at++;
        }
        Mention person = names.at(at);
        return person != null
                        && person.start() == at
                        && person.isName()
                        && person.figure().isPerson()
                        && (tokens.is(person.end(), ",") || tokens.is(person.end(), "."))
                ? person.figure()
                : null;
    }

    private boolean isTitleWord(int token) {
        Mention mention = names.at(token);
        boolean word = mention == null
                && (tokens.tag(token).isNoun() || tokens.tag(token).isAdjective() || tokens.is(token, "."));
        return word || names.isTitle(token) || (mention != null && mention.use() == NameUse.ADJECTIVE);
    }
}
