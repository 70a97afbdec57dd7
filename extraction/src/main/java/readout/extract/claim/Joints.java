package readout.extract.claim;

import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// The words that join several actors: *Mali **and the people of** Niger*, *African countries, **including** Chad*.
final class Joints {

    private static final WordSet BETWEEN = WordSet.of(
            "the",
            "other",
            "paramilitary",
            "rival",
            "to",
            "on",
            "with",
            "for",
            "of",
            "against",
            "people",
            "peoples",
            "government",
            "governments",
            "authorities",
            "well",
            "as",
            "also",
            "its",
            "supporters",
            "allies");

    /// What singles some out of those named before.
    private static final WordSet SINGLING = WordSet.of("including", "especially", "particularly", "notably");

    /// Nouns behind the adjective of a region whose countries are meant.
    private static final WordSet COUNTRIES = WordSet.of("countries", "states", "nations");

    private final Tokens tokens;

    Joints(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The token behind a name, and behind the organ or the group that it makes one: *the Pakistani **authorities** and
    /// the UN*.
    int behind(Mention mention) {
        boolean noun = mention.end() < tokens.size()
                && (Organs.isOne(tokens.word(mention.end())) || COUNTRIES.contains(tokens.word(mention.end())));
        return noun && !mention.figure().isPerson() && (mention.use() == NameUse.ADJECTIVE || !mention.isName())
                ? mention.end() + 1
                : behindAcronym(mention.end());
    }

    /// Behind *the Rapid Support Forces **(RSF)***.
    private int behindAcronym(int token) {
        boolean acronym = tokens.is(token, "(")
                && token + 2 < tokens.size()
                && tokens.word(token + 1).isUpper();
        return acronym && tokens.is(token + 2, ")") ? token + 3 : token;
    }

    /// Whether a word joins what stands before to what follows.
    boolean standAt(int token) {
        return isJoint(token) || isBehindJoint(token);
    }

    private boolean isJoint(int token) {
        return tokens.is(token, ",")
                || tokens.is(token, "and")
                || isAsWellAs(token)
                || (token < tokens.size() && SINGLING.contains(tokens.word(token)));
    }

    private boolean isAsWellAs(int token) {
        return tokens.is(token, "as") && tokens.is(token + 1, "well") && tokens.is(token + 2, "as");
    }

    /// What may stand between *and* and the next of several: *sanctions on Mali and **on the people of** Niger*.
    private boolean isBehindJoint(int token) {
        for (int i = token; i > 0; i--) {
            if (isJoint(i)) {
                return true;
            }
            if (!BETWEEN.contains(tokens.word(i)) && !tokens.tag(i).isAdjective()) {
                return false;
            }
        }
        return false;
    }
}
