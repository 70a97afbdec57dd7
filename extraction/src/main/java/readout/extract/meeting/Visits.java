package readout.extract.meeting;

import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells the words by which a guest is received without the text saying that people met.
final class Visits {

    private static final int FARTHEST_VISITOR = 6;

    /// In tokens.
    private static final int FARTHEST_HOST = 14;

    private final Tokens tokens;
    private final Names names;
    private final NamedNear named;

    Visits(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        this.named = new NamedNear(tokens, names);
    }

    /// *paid a courtesy **call** on X*, ***called** on X in Dhaka*; who is called on to do something is asked.
    boolean isCourtesyCall(int token, Span sentence) {
        if (tokens.is(token, "call")) {
            return tokens.is(token - 1, "courtesy") || tokens.is(token - 2, "paid");
        }
        if (!tokens.is(token, "called") || !tokens.is(token + 1, "on")) {
            return false;
        }
        for (int i = token + 2; i < sentence.end() && !tokens.is(i, ","); i++) {
            if (tokens.tag(i) == Tag.TO || tokens.tag(i).isVerb()) {
                return false;
            }
        }
        return true;
    }

    /// *hosted a **reception** for X*
    boolean isReception(int token) {
        return (tokens.is(token, "reception") || tokens.is(token, "luncheon")) && tokens.is(token + 1, "for");
    }

    /// *X is visiting Malta at the **invitation** of Y*
    boolean isInvited(int token, Span sentence) {
        if (!tokens.is(token, "invitation") || !tokens.is(token - 2, "at") || !tokens.is(token + 1, "of")) {
            return false;
        }
        for (int i = sentence.start(); i < token; i++) {
            if (tokens.is(i, "visiting") || tokens.is(i, "visited")) {
                return true;
            }
        }
        return false;
    }

    /// *bade **farewell** to the ambassador*
    boolean isFarewell(int token) {
        return tokens.is(token, "farewell") && tokens.is(token + 1, "to");
    }

    /// *during X's **visit** to Brasilia*
    boolean isDuringVisit(int visit) {
        if (!tokens.is(visit, "visit") || !tokens.is(visit + 1, "to")) {
            return false;
        }
        for (int i = visit - 1; i > 0 && i > visit - FARTHEST_VISITOR; i--) {
            if (tokens.in(i, WordClass.POSSESSIVE_MARK)) {
                Mention visitor = names.at(i - 1);
                return visitor != null
                        && visitor.figure().isPerson()
                        && (tokens.is(visitor.start() - 1, "during") || tokens.is(visitor.start() - 2, "during"));
            }
        }
        return false;
    }

    /// *was **received** by*, *was **received** in audience on Thursday by*
    boolean isReceivedBy(int token, String word) {
        if (word.equals("hosted")) {
            return tokens.is(token + 1, "by");
        }
        if (!word.equals("received")) {
            return false;
        }
        int by = token + 1;
        int end = tokens.in(token - 1, WordClass.BE) ? Math.min(tokens.size(), token + FARTHEST_HOST) : token + 2;
        while (by < end && !tokens.is(by, "by") && !tokens.tag(by).isVerb()) {
            by++;
        }
        return by < end && tokens.is(by, "by");
    }

    /// *The meeting was **hosted** by*: what is hosted is a body or an event, not a guest.
    boolean isBodyBefore(int token, Span sentence) {
        return named.before(token, sentence) == 0
                && (tokens.is(sentence.start() + 1, "meeting") || tokens.is(sentence.start() + 1, "summit"));
    }

    /// *received a delegation **led by** X*
    boolean isLedBy(int token, Span sentence) {
        for (int i = token + 1; i + 2 < sentence.end(); i++) {
            if ((tokens.is(i, "led") || tokens.is(i, "headed")) && tokens.is(i + 1, "by")) {
                return named.behind(i + 2, sentence);
            }
        }
        return false;
    }

    /// Whether a person follows whom somebody received, *his counterpart from Japan, X*, and not something that came
    /// from
    /// one.
    boolean isGuestAt(int from, Span sentence) {
        for (int i = from; i < sentence.end() && names.at(i) == null; i++) {
            Mention origin = tokens.is(i, "from") ? names.at(i + 1) : null;
            boolean ofCountry =
                    origin != null && origin.isName() && !origin.figure().isPerson();
            if (tokens.tag(i).isVerb() || (tokens.is(i, "from") && !ofCountry)) {
                return false;
            }
        }
        return named.behind(from, sentence);
    }
}
