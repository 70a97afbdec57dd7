package readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.Subject;
import readout.extract.clause.VerbForm;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.VerbForms;
import readout.extract.text.WordSet;

/// Finds whom words accuse by telling what he does: *Uganda **has violated** the truce*, *Uganda **is committing
/// crimes***, *Uganda **wants to seize** the port*.
final class Accused {

    /// Verbs that do a wrong if their object is one.
    private static final WordSet DOING = VerbForms.set(
            "commit",
            "carry",
            "launch",
            "conduct",
            "perpetrate",
            "wage",
            "exert",
            "spread",
            "continue",
            "pursue",
            "sponsor",
            "support",
            "finance",
            "stage",
            "mount",
            "orchestrate",
            "inflict",
            "resume",
            "promote",
            "make",
            "use");

    private static final WordSet AIMING = VerbForms.set("aim", "seek", "try", "want", "attempt", "intend", "plan");

    private static final WordSet WRONGS = WordSet.of(
            "aggression",
            "invasion",
            "occupation",
            "annexation",
            "atrocities",
            "crime",
            "crimes",
            "provocation",
            "provocations",
            "violation",
            "violations",
            "bullying",
            "interference",
            "crackdown",
            "bombardment",
            "genocide",
            "massacre",
            "massacres",
            "killings",
            "terror",
            "terrorism",
            "violence",
            "blackmail",
            "disinformation",
            "propaganda",
            "lies",
            "pressure",
            "threats",
            "attack",
            "attacks",
            "offensive",
            "raids",
            "war");

    private final Clauses clauses;
    private final Tokens tokens;
    private final ActWords words;
    private final Actors actors;
    private final Doers doers;
    private final Owners owners;

    Accused(Clauses clauses, Actors actors, ActWords words, Owners owners) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.words = words;
        this.actors = actors;
        this.doers = new Doers(clauses);
        this.owners = owners;
    }

    /// Who is accused; empty if nobody of another side is.
    List<Figure> find(Context context, Span part) {
        Clause clause = clauses.around(part.start());
        int last = clause.indexAt(Math.min(part.end(), clause.sentence().end()) - 1);
        for (int k = clause.indexAt(part.start()); k <= last; k++) {
            if (clause.isFiniteVerb(k)) {
                List<Figure> found =
                        clause.chunk(k).passive() ? agents(context, clause, k, last) : doers(context, clause, k);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /// *houses **were shelled** by Ugandan forces*
    private List<Figure> agents(Context context, Clause clause, int verb, int last) {
        boolean wrong = words.isWrong(tokens.word(clause.chunk(verb).head()));
        for (int k = verb + 1; wrong && k < last && !clause.chunk(k).isVerb(); k++) {
            if (clause.is(k, "by")) {
                Span by =
                        new Span(clause.chunk(k + 1).start(), clause.chunk(last).end());
                int from = actors.reached(by);
                return others(context, from < 0 ? List.of() : actors.joined(context, from, by.end()));
            }
        }
        return List.of();
    }

    /// Those whom the subject of a wrong names, or whose deed it is.
    private List<Figure> doers(Context context, Clause clause, int verb) {
        Subject before = isWrong(clause, verb) ? Doers.subject(clause, verb) : null;
        if (before == null || isBoth(before.span())) {
            return List.of();
        }
        Span subject = Predicate.joined(clause, doers.of(context, before.span()));
        Mention last = clauses.names().at(subject.end() - 1);
        return others(
                context,
                last != null && last.isName() ? actors.in(context, subject) : owners.of(context, subject, Act.OPPOSE));
    }

    /// Those of other sides; a country only if the speaker is known to be of another.
    private static List<Figure> others(Context context, List<Figure> figures) {
        boolean foreign =
                context.speakers().stream().anyMatch(speaker -> !speaker.isPerson() || speaker.country() != null);
        return figures.stream()
                .filter(figure -> (foreign || figure.type() != ActorType.COUNTRY) && !Sides.isOwn(context, figure))
                .toList();
    }

    /// *the **two sides** failed*, which blames neither.
    private boolean isBoth(Span subject) {
        int noun = subject.end() - 1;
        return tokens.is(noun - 1, "two") || tokens.is(noun - 1, "both");
    }

    /// Whether a verb tells a wrong that was or is done.
    private boolean isWrong(Clause clause, int verb) {
        Chunk group = clause.chunk(verb);
        if (group.negated() || tokens.tag(group.start()) == Tag.MD) {
            return false;
        }
        Chunk next = clause.find(verb + 1);
        boolean aims = AIMING.contains(tokens.word(group.head()))
                && next != null
                && next.isVerb()
                && next.form() == VerbForm.INFINITIVE
                && words.isWrong(tokens.word(next.head()));
        return (words.isWrong(tokens.word(group.head())) && isDone(next))
                || aims
                || (DOING.contains(tokens.word(group.head())) && isWrong(clause, verb + 1, next));
    }

    /// Whether something follows to which a wrong is done; a storm only *weakened from …*.
    private boolean isDone(@Nullable Chunk next) {
        return next != null
                && (next.isNoun()
                        || next.form() == VerbForm.INFINITIVE
                        || (next.is(ChunkKind.PREPOSITION) && !tokens.is(next.start(), "from")));
    }

    /// Whether the object behind a verb is a wrong: *a clear **act of** military **aggression***.
    private boolean isWrong(Clause clause, int object, @Nullable Chunk first) {
        Chunk chunk = first;
        for (int k = object; chunk != null && (chunk.isNoun() || clause.is(k, "of") || clause.is(k, "out")); k++) {
            if (chunk.is(ChunkKind.NOUN) && WRONGS.contains(tokens.word(chunk.head()))) {
                return true;
            }
            chunk = clause.find(k + 1);
        }
        return false;
    }
}
