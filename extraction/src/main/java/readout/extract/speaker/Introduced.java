package readout.extract.speaker;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds the person whom an article calls by his office first and by his bare name soon after: ***The chancellor** has
/// ruled out a rise. Helen Marsh said …*. Whoever else is quoted is introduced with what he is.
final class Introduced {

    /// How many tokens may stand before the office, and between it and the name.
    private static final int FARTHEST = 80;

    private static final int LONGEST = 3;

    private static final Set<String> RANKS = Set.of(
            "general",
            "gen.",
            "colonel",
            "col.",
            "admiral",
            "adm.",
            "major",
            "maj.",
            "captain",
            "capt.",
            "lieutenant",
            "lt.",
            "sergeant",
            "sgt.",
            "commander",
            "cmdr.",
            "brigadier",
            "marshal",
            "commodore");

    private final Tokens tokens;
    private final Names names;

    Introduced(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// Who holds the office with which an article begins, or null.
    ///
    /// @param head the head noun of the phrase
    @Nullable
    Figure find(Span phrase, int head) {
        if (phrase.start() > FARTHEST || head != phrase.end() - 1 || phrase.length() > LONGEST) {
            return null;
        }
        Mention first = firstBehind(head);
        return first != null && first.figure().office() == null && isSubject(first, first.start())
                ? first.figure()
                : null;
    }

    /// Whom the lede means by a spokesperson or by an office whose holder nobody knows, or null: ***A spokesman** said
    /// A. Army Col. Ivo Dale told reporters B*.
    @Nullable
    Figure named(Span phrase) {
        Mention first = phrase.start() > FARTHEST ? null : firstBehind(phrase.start());
        if (first == null || !isRank(first.figure().office())) {
            return null;
        }
        int start = first.start();
        while (names.isTitle(start - 1)) {
            start--;
        }
        boolean speaks = tokens.in(first.end(), WordClass.ATTRIBUTION) && isSubject(first, start);
        boolean source = tokens.is(start - 1, "to") && tokens.is(start - 2, "according");
        return speaks || source ? first.figure() : null;
    }

    /// Whether an office leaves open what somebody does: none, *Army Col.*, *spokesman*.
    private static boolean isRank(@Nullable String office) {
        String last = office == null
                ? ""
                : office.substring(office.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return office == null || RANKS.contains(last) || last.startsWith("spokes");
    }

    /// The first person whom the article names, if that is soon behind the sentence of a token.
    private @Nullable Mention firstBehind(int token) {
        int from = tokens.sentenceAround(token).end();
        for (Mention mention : names.mentions()) {
            if (mention.isName() && mention.figure().isPerson()) {
                return mention.start() >= from && mention.start() < from + FARTHEST ? mention : null;
            }
        }
        return null;
    }

    /// Whether a full name opens a clause or follows a quotation, right before its verb.
    ///
    /// @param start of the name or its title
    private boolean isSubject(Mention mention, int start) {
        boolean opens = tokens.sentenceAround(start).start() == start
                || tokens.is(start - 1, ",")
                || tokens.quotes().closesAt(start - 1);
        return opens
                && mention.end() - mention.start() > 1
                && mention.end() < tokens.size()
                && tokens.tag(mention.end()).isFinite();
    }
}
