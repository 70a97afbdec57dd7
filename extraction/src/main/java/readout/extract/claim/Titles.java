package readout.extract.claim;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// Tells a country or body that only stands in somebody's title: ***Ghanaian** President X*, *his **Ghanaian**
/// counterpart, X*.
final class Titles {

    /// In tokens.
    private static final int LONGEST = 7;

    /// Behind these the name may stand after a comma.
    private static final WordSet OFFICES = WordSet.of(
            "counterpart",
            "president",
            "minister",
            "premier",
            "chancellor",
            "ambassador",
            "envoy",
            "leader",
            "secretary",
            "king",
            "chief",
            "head",
            "spokesperson",
            "spokesman",
            "spokeswoman");

    private final Tokens tokens;
    private final Names names;

    Titles(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// The name of the person in whose title another name stands; that one if it stands in none.
    @Nullable
    Mention bearer(@Nullable Mention owner) {
        if (owner == null || owner.figure().isPerson()) {
            return owner;
        }
        for (int i = owner.end(); i < Math.min(owner.end() + LONGEST, tokens.size()); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().isPerson()) {
                return mention.isName() ? mention : owner;
            }
            boolean apposed = tokens.is(i, ",") && isOffice(i == owner.end() ? owner.start() - 2 : i - 1);
            boolean second = (tokens.is(i, "and") || tokens.is(i, "to")) && isOffice(i - 1);
            if (!apposed && !second && !tokens.tag(i).isNoun() && !tokens.tag(i).isAdjective()) {
                return owner;
            }
        }
        return owner;
    }

    static boolean isOffice(Word noun) {
        return OFFICES.contains(noun);
    }

    private boolean isOffice(int token) {
        return token >= 0 && isOffice(tokens.word(token));
    }
}
