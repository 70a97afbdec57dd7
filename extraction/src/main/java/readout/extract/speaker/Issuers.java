package readout.extract.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Resolves *the statement*, *the communique* and the like to those who issued it: the leaders behind a joint one, else
/// the body that spoke last; *the tweet* and *the letter* to whoever spoke last.
final class Issuers {

    /// How many tokens before its later mentions a document is introduced.
    private static final int FARTHEST = 300;

    /// What people write as well as bodies.
    private static final WordSet PERSONAL =
            WordSet.of("tweet", "post", "letter", "message", "email", "e-mail", "op-ed");

    private final Tokens tokens;
    private final Salience salience;
    private final List<Figure> parties;

    Issuers(Tokens tokens, Salience salience, List<Figure> parties) {
        this.tokens = tokens;
        this.salience = salience;
        this.parties = parties;
    }

    /// Whose a document is, or null.
    ///
    /// @param head its head noun
    @Nullable
    Voice find(Span phrase, int head) {
        if (isJoint(phrase, head)) {
            List<Figure> group = salience.group().size() > 1 ? salience.group() : parties;
            return group.size() > 1 ? new Voice(group, Resolution.ROLE, 0.75) : null;
        }
        Figure thing = PERSONAL.contains(tokens.word(head)) ? salience.latest() : salience.thing();
        boolean bare = head == phrase.end() - 1 && head - phrase.start() < 2;
        return bare && thing != null ? Voice.of(thing, Resolution.ROLE, 0.6) : null;
    }

    /// Whether the phrase, or the mention of the same kind of document before it, calls it joint.
    private boolean isJoint(Span phrase, int head) {
        for (int i = phrase.start(); i < head; i++) {
            if (tokens.is(i, "joint")) {
                return true;
            }
        }
        String noun = tokens.word(head).lower();
        for (int i = phrase.start() - 1; i > 0 && i > phrase.start() - FARTHEST; i--) {
            if (tokens.is(i, noun) && !tokens.is(i - 1, "the")) {
                return tokens.is(i - 1, "joint");
            }
        }
        return false;
    }
}
