package readout.extract.tag;

import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells verbs that report behind *and* from participles and nouns: *praised A **and expressed** deep concern*.
final class CoordinatedReports {

    private static final int FARTHEST_TO = 5;

    /// Past tenses that report, and that hardly stand before a noun as participles.
    private static final WordSet REPORTED = WordSet.of(
            "expressed",
            "commended",
            "thanked",
            "urged",
            "reiterated",
            "reaffirmed",
            "praised",
            "welcomed",
            "condemned",
            "conveyed",
            "stressed",
            "underlined",
            "underscored",
            "emphasised",
            "emphasized",
            "hailed",
            "voiced",
            "appealed",
            "congratulated",
            "denounced",
            "rejected",
            "criticised",
            "criticized",
            "blamed",
            "vowed",
            "demanded",
            "recalled",
            "assured",
            "accused",
            "warned",
            "applauded",
            "deplored",
            "lauded",
            "highlighted",
            "affirmed",
            "acknowledged",
            "appreciated",
            "encouraged",
            "regretted",
            "cautioned",
            "decried",
            "saluted",
            "advocated");

    private CoordinatedReports() {}

    /// *reaffirmed their commitment and **expressed** deep concern*
    static boolean isPast(Tokens tokens, int token, Span sentence) {
        if (token - 1 <= sentence.start() || tokens.tag(token - 1) != Tag.CC || !tokens.is(token - 1, "and")) {
            return false;
        }
        return REPORTED.contains(tokens.word(token))
                || (tokens.is(token, "alleged") && token + 1 < sentence.end() && tokens.is(token + 1, "that"))
                || (tokens.is(token, "invited") && isFollowedByTo(tokens, token, sentence));
    }

    private static boolean isFollowedByTo(Tokens tokens, int token, Span sentence) {
        for (int i = token + 1; i < Math.min(sentence.end(), token + FARTHEST_TO); i++) {
            if (tokens.tag(i) == Tag.TO) {
                return true;
            }
        }
        return false;
    }

    /// *recalls the resolution and **demands** that it be kept*, *and **calls** in particular for its release*
    static boolean isPresent(Tokens tokens, int token, Span sentence) {
        boolean joined = token - 1 > sentence.start() && token + 2 < sentence.end() && tokens.is(token - 1, "and");
        boolean claims = tokens.is(token, "demands") || tokens.is(token, "hopes") || tokens.is(token, "claims");
        boolean calls = tokens.is(token, "calls") && tokens.is(token + 1, "in") && tokens.is(token + 2, "particular");
        return joined && (calls || (claims && tokens.is(token + 1, "that")));
    }

    /// *the two **committed** to widening trade*: behind a number alone that *to* or *that* follows; *Mali's leader, in
    /// a tweet, **congratulated** Bio*: behind a comma and before a name.
    static boolean isNoAdjective(Tokens tokens, int token, Span sentence) {
        if (token - 2 < sentence.start() || token + 1 >= sentence.end()) {
            return false;
        }
        boolean behindNumber = tokens.word(token).lower().endsWith("ed")
                && tokens.tag(token - 1) == Tag.CD
                && tokens.is(token - 2, "the")
                && (tokens.tag(token + 1) == Tag.TO || tokens.is(token + 1, "that"));
        return behindNumber
                || (tokens.is(token - 1, ",")
                        && tokens.tag(token + 1) == Tag.NNP
                        && REPORTED.contains(tokens.word(token)));
    }

    /// *the need **was underlined***
    static boolean isPassive(Tokens tokens, int token, Span sentence) {
        return token > sentence.start() && tokens.in(token - 1, WordClass.BE) && REPORTED.contains(tokens.word(token));
    }
}
