package readout.extract.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.extract.cue.CueKind;
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Reads texts in which the issuers speak of themselves as *we*: joint statements, communiqués, declarations.
/// Their sentences are statements even without a reporting verb.
final class JointText {

    private static final int FARTHEST_WE = 14;
    private static final int SHORTEST = 4;

    private static final List<String> JOINT_TITLES = List.of(
            "joint statement",
            "joint communiqu",
            "joint declaration",
            "leaders' statement",
            "leaders’ statement",
            "leaders’ declaration",
            "leaders' declaration",
            "leaders’ communiqu");

    private static final List<String> PERSONAL_TITLES = List.of(
            "statement by",
            "statement from",
            "statement of",
            "remarks by",
            "remarks of",
            "address by",
            "speech by",
            "speech of",
            "message from",
            "message of",
            "letter from",
            "press statement",
            "declaration by",
            "statement on behalf");

    private final Tokens tokens;
    private final boolean joint;
    private final boolean personal;

    JointText(Tokens tokens, @Nullable String title) {
        String lower = title == null ? "" : title.toLowerCase(Locale.ROOT);
        this.tokens = tokens;
        this.joint = hasOneOf(lower, JOINT_TITLES) || (tokens.size() > 2 && tokens.is(0, "we") && tokens.is(1, ","));
        this.personal = hasOneOf(lower, PERSONAL_TITLES);
    }

    private static boolean hasOneOf(String title, List<String> phrases) {
        for (String phrase : phrases) {
            if (title.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /// Whether its author may speak as *I* or *we*: a joint text, or a statement, speech or letter.
    boolean isFirstPerson() {
        return joint || personal;
    }

    /// Whether the text is one of those.
    boolean applies() {
        return joint;
    }

    /// Adds the sentences of which *we* is the subject and that no reporting verb opens.
    void read(Span sentence, List<Draft> drafts) {
        if (!drafts.isEmpty() || sentence.length() < SHORTEST) {
            return;
        }
        int limit = Math.min(sentence.end(), sentence.start() + FARTHEST_WE);
        for (int i = sentence.start(); i < limit; i++) {
            boolean subject = tokens.is(i, "we") && !tokens.quotes().contains(i);
            if (subject) {
                Draft draft = new Draft(Construction.FIRST_PERSON, CueKind.SAY, null, null, new Span(i, i + 1));
                boolean first = tokens.startsParagraph(sentence.start());
                int start = first ? Dateline.end(tokens, sentence.start()) : sentence.start();
                Span words = Trim.outer(tokens, Math.min(start, i), sentence.end());
                if (!words.isEmpty()) {
                    draft.says(words);
                    drafts.add(draft);
                }
                return;
            }
        }
    }
}
