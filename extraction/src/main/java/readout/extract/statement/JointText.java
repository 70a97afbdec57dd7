package readout.extract.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.cue.CueKind;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Reads texts in which the issuers speak of themselves as *we*: joint statements, communiqués, a body's statements.
/// Their sentences are statements even without a reporting verb.
final class JointText {

    private static final int FARTHEST_WE = 14;
    private static final int SHORTEST = 4;
    private static final int LONGEST_HEADING = 40;

    /// How many tokens from the start the issuer is named.
    private static final int ISSUER_WITHIN = 40;

    private static final List<String> JOINT_TITLES = List.of(
            "joint statement",
            "joint communiqu",
            "joint declaration",
            "leaders' statement",
            "leaders’ statement",
            "leaders’ declaration",
            "leaders' declaration",
            "leaders’ communiqu",
            "ministers' statement",
            "ministers’ statement");

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

    /// Titles of what a body or an office issues about somebody's deeds.
    private static final List<String> ISSUED_TITLES =
            List.of("statement by", "statement of", "statement from", "statement on behalf", "declaration by");

    private final Tokens tokens;
    private final Names names;
    private final boolean joint;
    private final boolean personal;
    private final boolean issued;

    JointText(Tokens tokens, Names names, @Nullable String title) {
        String lower = (title == null ? heading(tokens) : title).toLowerCase(Locale.ROOT);
        this.tokens = tokens;
        this.names = names;
        this.joint = hasOneOf(lower, JOINT_TITLES) || (tokens.size() > 2 && tokens.is(0, "we") && tokens.is(1, ","));
        this.personal = hasOneOf(lower, PERSONAL_TITLES);
        this.issued = hasOneOf(lower, ISSUED_TITLES);
    }

    /// A first line without a stop.
    private static String heading(Tokens tokens) {
        Span first = tokens.sentences().isEmpty()
                ? new Span(0, 0)
                : tokens.sentences().getFirst();
        boolean line = first.end() < tokens.size()
                && first.length() < LONGEST_HEADING
                && tokens.startsParagraph(first.end())
                && !tokens.is(first.end() - 1, ".");
        return line ? tokens.text(first.start(), first.end()) : "";
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
        return joint || issued;
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
        if (issued) {
            readWill(sentence, drafts);
        }
    }

    /// What the issuer says of itself by its name: ***The Union** will consider all options*.
    private void readWill(Span sentence, List<Draft> drafts) {
        int at = tokens.is(sentence.start(), "the") ? sentence.start() + 1 : sentence.start();
        Mention subject = names.at(at);
        int behind = subject == null ? at + 1 : subject.end();
        boolean issuer = subject == null
                ? isIssuer(at)
                : subject.start() == at && subject.isName() && subject.figure().equals(issuer());
        if (!issuer) {
            return;
        }
        int limit = Math.min(sentence.end(), at + FARTHEST_WE);
        int verb = behind;
        while (verb < limit && !tokens.tag(verb).isFinite()) {
            verb++;
        }
        Span words = Trim.outer(tokens, sentence.start(), sentence.end());
        if (verb < limit && isWill(verb) && !words.isEmpty()) {
            Span speaker = new Span(sentence.start(), behind);
            Draft draft = new Draft(Construction.FIRST_PERSON, CueKind.SAY, null, null, speaker);
            draft.says(words);
            drafts.add(draft);
        }
    }

    /// *The **Ministry***
    private boolean isIssuer(int token) {
        Figure issuer = issuer();
        return issuer != null
                && tokens.word(token).isCapitalised()
                && (issuer.name() + " ").startsWith(tokens.word(token).text() + " ");
    }

    /// The first body that the text names.
    private @Nullable Figure issuer() {
        for (Mention mention : names.mentions()) {
            if (mention.start() > ISSUER_WITHIN) {
                return null;
            }
            if (mention.isName() && mention.figure().type() == ActorType.ORGANISATION) {
                return mention.figure();
            }
        }
        return null;
    }

    private boolean isWill(int verb) {
        return switch (tokens.word(verb).lower()) {
            case "will", "stands", "remains", "supports", "continues", "attaches", "considers", "believes", "expects" ->
                true;
            case "is" -> tokens.is(verb + 1, "ready") || tokens.is(verb + 1, "committed");
            default -> false;
        };
    }
}
