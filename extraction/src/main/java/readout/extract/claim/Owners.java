package readout.extract.claim;

import java.util.List;
import readout.event.statement.Act;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds who is praised or blamed with the subject of a claim: who is named there, or whose deed or idea it is:
/// *the **Ugandan** decision is void*, *the attack of **Ethiopia** was wrong*.
final class Owners {

    /// What people are praised for when it is called theirs.
    private static final WordSet IDEAS = WordSet.of(
            "vision",
            "idea",
            "ideas",
            "thought",
            "thoughts",
            "leadership",
            "proposal",
            "initiative",
            "wisdom",
            "courage",
            "statesmanship",
            "efforts",
            "role",
            "contribution",
            "speech");

    /// What people are blamed for when it is called bad and theirs.
    private static final WordSet DEEDS = WordSet.of(
            "decision",
            "move",
            "action",
            "actions",
            "act",
            "acts",
            "statement",
            "statements",
            "remarks",
            "comments",
            "claim",
            "claims",
            "allegations",
            "accusations",
            "attack",
            "attacks",
            "strike",
            "strikes",
            "aggression",
            "invasion",
            "war",
            "policy",
            "policies",
            "conduct",
            "behaviour",
            "behavior",
            "attitude",
            "approach",
            "position",
            "plan",
            "plans",
            "proposal",
            "demand",
            "demands",
            "threat",
            "threats",
            "measures",
            "sanctions",
            "tariffs",
            "law",
            "response",
            "refusal",
            "rejection",
            "interference",
            "occupation",
            "blockade",
            "announcement",
            "withdrawal",
            "treatment",
            "handling",
            "crackdown",
            "failure",
            "test",
            "tests",
            "launch",
            "launches",
            "practices",
            "campaign");

    /// Deeds that only a wrong can be.
    private static final WordSet WRONGS = WordSet.of(
            "aggression",
            "invasion",
            "occupation",
            "annexation",
            "atrocities",
            "crimes",
            "provocation",
            "provocations",
            "violations",
            "bullying",
            "interference",
            "crackdown",
            "bombardment");

    private static final int FARTHEST = 4;

    private final Tokens tokens;
    private final Names names;
    private final Actors actors;

    Owners(Tokens tokens, Names names, Actors actors) {
        this.tokens = tokens;
        this.names = names;
        this.actors = actors;
    }

    /// Who is judged by what is said of a subject; people only for what is theirs.
    List<Figure> of(Context context, Span subject, Act act) {
        Mention first = names.at(tokens.is(subject.start(), "the") ? subject.start() + 1 : subject.start());
        Mention last = names.at(subject.end() - 1);
        boolean organ = first != null && !first.figure().isPerson() && Organs.isOne(tokens.word(subject.end() - 1));
        if (organ || (first != null && last != null && first.isName() && last.isName())) {
            return actors.in(context, subject);
        }
        WordSet theirs = act == Act.OPPOSE ? DEEDS : IDEAS;
        for (int i = subject.start(); i < subject.end(); i++) {
            Mention owner = names.at(i);
            if (owner != null && owns(owner, act) && holds(new Span(owner.end(), subject.end()), theirs)) {
                return actors.joined(context, i, i + 1);
            }
            boolean behind = act == Act.OPPOSE && owner != null && i > subject.start() && isOf(i);
            if (behind && holds(new Span(subject.start(), i), DEEDS)) {
                return actors.joined(context, i, subject.end());
            }
        }
        return act == Act.OPPOSE ? actors.group(subject) : List.of();
    }

    /// Whose wrong the words name, whatever they say of it: ***Uganda's** aggression has changed the region*.
    List<Figure> ofWrong(Span part) {
        for (int i = part.start(); i < part.end(); i++) {
            Mention owner = names.at(i);
            int from = owner == null ? part.end() : owner.end();
            boolean owns = owner != null && !owner.figure().isPerson() && owns(owner, Act.OPPOSE);
            if (owns && holds(new Span(from, Math.min(from + FARTHEST, part.end())), WRONGS)) {
                return actors.joined(i, i + 1);
            }
        }
        return List.of();
    }

    private boolean isOf(int name) {
        return tokens.is(name - 1, "of") || (tokens.is(name - 1, "the") && tokens.is(name - 2, "of"));
    }

    private boolean owns(Mention owner, Act act) {
        return tokens.in(owner.end(), WordClass.POSSESSIVE_MARK)
                || (act == Act.OPPOSE && owner.use() == NameUse.ADJECTIVE);
    }

    private boolean holds(Span words, WordSet any) {
        for (int i = words.start(); i < words.end(); i++) {
            if (any.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
