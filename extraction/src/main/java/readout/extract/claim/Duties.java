package readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.Subject;
import readout.extract.clause.VerbForm;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds who should, must or is hoped to do something: *China **should** …*, *it is vital that the G20 …*, *must not be
/// used **by** a certain country*, *hopes **Japan** will …*.
final class Duties {

    private static final WordSet WISHES = WordSet.of(
            "hope",
            "hopes",
            "hoped",
            "expect",
            "expects",
            "expected",
            "want",
            "wants",
            "wanted",
            "ask",
            "asks",
            "asked",
            "call",
            "calls",
            "called",
            "invite",
            "invites",
            "invited",
            "encourage",
            "encourages",
            "demand",
            "demands",
            "demanded",
            "request",
            "requests",
            "requested",
            "urge",
            "urges",
            "urged",
            "advise",
            "advises",
            "advised");

    /// Nouns by which somebody is wanted to do something: *the **demand** that Uganda withdraws*.
    private static final WordSet WISHED = WordSet.of(
            "expectation", "expectations", "demand", "demands", "call", "calls", "appeal", "hope", "hopes", "wish");

    private static final WordSet NEEDS = WordSet.of(
            "important",
            "essential",
            "crucial",
            "vital",
            "critical",
            "fundamental",
            "necessary",
            "imperative",
            "urgent",
            "indispensable",
            "desirable",
            "incumbent",
            "obligatory",
            "advisable",
            "appropriate",
            "paramount",
            "time");

    /// What must be done to whoever is blamed, or for whoever needs help: *must be **held** to account*.
    private static final WordSet SUFFERED = WordSet.of(
            "held",
            "punished",
            "stopped",
            "condemned",
            "isolated",
            "prosecuted",
            "deterred",
            "sanctioned",
            "pressured",
            "forced",
            "prevented",
            "disarmed",
            "dismantled",
            "defeated",
            "blamed",
            "helped",
            "assisted",
            "supported",
            "protected",
            "defended",
            "thanked",
            "praised",
            "congratulated",
            "rewarded");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Actors actors;
    private final Doers doers;

    Duties(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.actors = actors;
        this.doers = new Doers(clauses);
    }

    /// Whose duty a claim names; empty if it names no duty, or the duty of nobody who can have one.
    List<Figure> find(Context context, Span part) {
        Clause clause = clauses.around(part.start());
        int first = clause.indexAt(part.start());
        int last = clause.indexAt(Math.min(part.end(), clause.sentence().end()) - 1);
        for (int k = first; k <= last; k++) {
            Chunk chunk = clause.chunk(k);
            List<Figure> found = List.of();
            if (chunk.isVerb() && isDuty(chunk)) {
                found = chunk.passive() ? agent(context, clause, k, last) : List.of();
                boolean own = !chunk.passive() || SUFFERED.contains(tokens.word(chunk.head()));
                found = found.isEmpty() && own ? ofSubject(context, clause, k) : found;
            } else if (isNeed(chunk)) {
                found = needed(context, clause, k, last);
            } else if (chunk.isVerb() && isWish(context, clause, k)) {
                found = wished(context, clause, k, last);
            } else if (chunk.isNoun() && WISHED.contains(tokens.word(chunk.head())) && clause.is(k + 1, "that")) {
                found = wished(context, clause, k + 1, last);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private String word(int token) {
        return tokens.word(token).lower();
    }

    private boolean isDuty(Chunk verb) {
        for (int i = verb.start(); i < verb.end(); i++) {
            boolean duty = switch (word(i)) {
                case "should", "must", "ought", "shall" -> true;
                case "need", "needs", "has", "have", "had", "needed" -> tokens.is(i + 1, "to");
                default -> false;
            };
            if (duty) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb wishes; *efforts **to encourage** both sides* are only told of.
    private boolean isWish(Context context, Clause clause, int verb) {
        Chunk chunk = clause.chunk(verb);
        boolean told = chunk.form() == VerbForm.INFINITIVE
                && (clause.is(verb - 1, ChunkKind.NOUN) || clause.is(verb - 1, ChunkKind.TIME));
        boolean wish = WISHES.contains(word(chunk.head())) || isWishedSight(chunk.head());
        return wish && !told && !doers.areOthers(context, clause, verb);
    }

    /// *would like **to see** Uganda withdraw*
    private boolean isWishedSight(int verb) {
        return tokens.is(verb, "see")
                && tokens.is(verb - 1, "to")
                && (tokens.is(verb - 2, "like") || WISHES.contains(tokens.word(Math.max(0, verb - 2))));
    }

    private List<Figure> ofSubject(Context context, Clause clause, int verb) {
        Subject subject = Doers.subject(clause, verb);
        if (subject == null) {
            return List.of();
        }
        boolean both = subject.span().length() == 1
                && (tokens.is(subject.span().start(), "they")
                        || tokens.is(subject.span().start(), "we"));
        if (both && !actors.bothOfTalk(context).isEmpty()) {
            return actors.bothOfTalk(context);
        }
        return actors.in(context, Predicate.joined(clause, doers.of(context, subject.span())));
    }

    private List<Figure> agent(Context context, Clause clause, int verb, int last) {
        for (int k = verb + 1; k < last; k++) {
            if (clause.is(k, "by") && clause.chunk(k + 1).isNoun()) {
                return actors.in(
                        context,
                        new Span(
                                clause.chunk(k + 1).start(), clause.chunk(k + 1).end()));
            }
        }
        return List.of();
    }

    private boolean isNeed(Chunk chunk) {
        return !chunk.isVerb() && NEEDS.contains(word(chunk.head()));
    }

    /// *it is vital **that X** acts*, *vital **for X** to act*
    private List<Figure> needed(Context context, Clause clause, int need, int last) {
        int from = need + 1;
        while (from < last && clause.chunk(from).is(ChunkKind.QUOTE)) {
            from++;
        }
        if (!clause.is(from, "that") && !clause.is(from, "for")) {
            return List.of();
        }
        Chunk verb = verbFrom(clause, from + 1, last);
        boolean acts = verb != null && (clause.is(from, "that") || verb.form() == VerbForm.INFINITIVE);
        return acts ? between(context, clause, from + 1, verb) : List.of();
    }

    private List<Figure> wished(Context context, Clause clause, int wish, int last) {
        return between(context, clause, wish + 1, verbFrom(clause, wish + 1, last));
    }

    private List<Figure> between(Context context, Clause clause, int from, @Nullable Chunk verb) {
        return verb == null || clause.chunk(from).start() == verb.start()
                ? List.of()
                : actors.in(context, new Span(clause.chunk(from).start(), verb.start()));
    }

    private static @Nullable Chunk verbFrom(Clause clause, int from, int last) {
        for (int k = from; k <= last; k++) {
            if (clause.chunk(k).isVerb()) {
                return clause.chunk(k);
            }
        }
        return null;
    }
}
