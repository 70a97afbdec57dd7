package readout.extract.speaker;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Finds the person whom an article calls by his office first and by his bare name soon after: ***The chancellor** has
/// ruled out a rise. Helen Marsh said …*. Whoever else is quoted is introduced with what he is.
final class Introduced {

    /// How many tokens may stand before the office, and between it and the name.
    private static final int FARTHEST = 80;

    private static final int LONGEST = 3;

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
        int from = tokens.sentenceAround(head).end();
        for (Mention mention : names.mentions()) {
            if (!mention.isName() || !mention.figure().isPerson()) {
                continue;
            }
            return mention.start() >= from && mention.start() < from + FARTHEST && isSubject(mention)
                    ? mention.figure()
                    : null;
        }
        return null;
    }

    /// Whether a full name without an office opens a clause, right before its verb.
    private boolean isSubject(Mention mention) {
        boolean opens = tokens.sentenceAround(mention.start()).start() == mention.start()
                || tokens.is(mention.start() - 1, ",");
        return opens
                && mention.figure().office() == null
                && mention.end() - mention.start() > 1
                && mention.end() < tokens.size()
                && tokens.tag(mention.end()).isFinite();
    }
}
