package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.cue.CueKind;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Dateline;
import readout.extract.text.Heading;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Reads texts in which the issuers speak of themselves as *we*: joint statements, communiqués, a body's statements.
/// Their sentences are statements even without a reporting verb.
final class JointText {

    private static final int FARTHEST_WE = 24;
    private static final int SHORTEST = 4;
    private static final int LONGEST_TOGETHER = 4;
    /// How many tokens from the start the issuer is named.
    private static final int ISSUER_WITHIN = 40;

    /// What the issuer is or does that nobody need report: *The Union **stands** with …*.
    private static final WordSet STANCES = WordSet.of(
            "will",
            "shall",
            "stand",
            "stands",
            "remain",
            "remains",
            "support",
            "supports",
            "continue",
            "continues",
            "attach",
            "attaches",
            "consider",
            "considers",
            "believe",
            "believes",
            "expect",
            "expects",
            "share",
            "shares",
            "oppose",
            "opposes",
            "intend",
            "intends",
            "recognise",
            "recognize",
            "recognises",
            "recognizes",
            "attest",
            "deplore",
            "deplores",
            "look",
            "looks");

    private static final WordSet RESOLVED = WordSet.of(
            "ready", "committed", "determined", "united", "convinced", "resolved", "prepared", "concerned", "opposed");

    /// What several issuers call themselves together.
    private static final WordSet TOGETHER = WordSet.of(
            "countries", "sides", "parties", "governments", "nations", "states", "leaders", "ministers", "presidents");

    private final Tokens tokens;
    private final Names names;
    private final boolean joint;
    private final boolean personal;
    private final boolean issued;
    private final @Nullable Figure issuer;

    JointText(Tokens tokens, Names names, Heading heading) {
        this.tokens = tokens;
        this.names = names;
        this.joint = heading.isJoint();
        this.personal = heading.isPersonal();
        this.issued = heading.isIssued();
        this.issuer = issuer(names);
    }

    /// Whether its author may speak as *I* or *we*: a joint text, or a statement, speech or letter.
    boolean isFirstPerson() {
        return joint || personal;
    }

    /// The quotation in which the text itself is displayed: *issued the following statement. **"We condemn …***; null
    /// if a sentence stands in none.
    @Nullable
    Span displayed(Span sentence) {
        boolean displayed = joint
                && tokens.quotes().contains(sentence.start())
                && tokens.quotes().contains(sentence.end() - 2);
        return displayed ? tokens.quotes().around(sentence.start()) : null;
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
        readStance(sentence, drafts);
    }

    /// What issuers say of themselves by a name: ***The Union** will consider all options*, ***our countries** stand
    /// with …*.
    private void readStance(Span sentence, List<Draft> drafts) {
        int behind = behindIssuer(sentence);
        if (behind < 0) {
            return;
        }
        int limit = Math.min(sentence.end(), sentence.start() + FARTHEST_WE);
        int verb = behind;
        while (verb < limit && !tokens.tag(verb).isFinite()) {
            verb++;
        }
        Span words = Trim.outer(tokens, sentence.start(), sentence.end());
        if (verb < limit && isStance(verb) && !words.isEmpty()) {
            Span speaker = new Span(sentence.start(), behind);
            Draft draft = new Draft(Construction.FIRST_PERSON, CueKind.SAY, null, null, speaker);
            draft.says(words);
            drafts.add(draft);
        }
    }

    /// The end of the words at the start of a sentence that name the issuer or the issuers; negative if none do.
    private int behindIssuer(Span sentence) {
        int together = joint ? behindTogether(sentence) : -1;
        if (together > 0) {
            return together;
        }
        int at = tokens.is(sentence.start(), "the") ? sentence.start() + 1 : sentence.start();
        Mention subject = names.at(at);
        boolean issues = subject == null
                ? isIssuer(at)
                : subject.start() == at && subject.isName() && subject.figure().equals(issuer);
        return issues ? (subject == null ? at + 1 : subject.end()) : -1;
    }

    /// *Our three **countries***, *the two **sides***, ***Kenya and Qatar***
    private int behindTogether(Span sentence) {
        int start = sentence.start();
        boolean determined = tokens.is(start, "our") || tokens.is(start, "both") || tokens.is(start, "the");
        for (int i = start + 1; determined && i < Math.min(sentence.end(), start + LONGEST_TOGETHER); i++) {
            if (TOGETHER.contains(tokens.word(i))) {
                return i + 1;
            }
        }
        Mention first = names.at(start);
        if (first == null || !isIssuing(first)) {
            return -1;
        }
        int end = first.end();
        boolean several = false;
        while (tokens.is(end, ",") || tokens.is(end, "and")) {
            Mention next = names.at(tokens.is(end + 1, "and") ? end + 2 : end + 1);
            if (next == null || !isIssuing(next)) {
                return -1;
            }
            several = true;
            end = next.end();
        }
        return several ? end : -1;
    }

    private static boolean isIssuing(Mention mention) {
        ActorType type = mention.figure().type();
        return mention.isName() && (type == ActorType.COUNTRY || type == ActorType.ORGANISATION);
    }

    /// *The **Ministry***
    private boolean isIssuer(int token) {
        return issuer != null
                && tokens.word(token).isCapitalised()
                && (issuer.name() + " ").startsWith(tokens.word(token).text() + " ");
    }

    /// The first body that the text names.
    private static @Nullable Figure issuer(Names names) {
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

    private boolean isStance(int verb) {
        boolean be = tokens.is(verb, "is") || tokens.is(verb, "are");
        int adjective = tokens.tag(verb + 1) == Tag.RB ? verb + 2 : verb + 1;
        return be
                ? adjective < tokens.size() && RESOLVED.contains(tokens.word(adjective))
                : STANCES.contains(tokens.word(verb));
    }
}
