package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.statement.SentenceGrammar.Open;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds the circumstances that a narrator adds behind a comma: *agreed to begin talks**, as the allies step up
/// exercises***; behind a clause only the encounter itself: *said he would come**, after the two leaders spoke by
/// telephone***.
final class Circumstances {

    private static final WordSet ENCOUNTERS = WordSet.of("spoke", "met", "talked", "held", "conferred");

    /// What somebody does on the occasion of which he speaks.
    private static final WordSet ACTS = WordSet.of(
            "meeting",
            "receiving",
            "bidding",
            "visiting",
            "addressing",
            "speaking",
            "talking",
            "attending",
            "hosting",
            "greeting",
            "welcoming",
            "chairing",
            "inaugurating");

    private static final WordSet OCCASIONS = WordSet.of(
            "met",
            "received",
            "hosted",
            "visited",
            "attended",
            "addressed",
            "chaired",
            "opened",
            "inaugurated",
            "toured",
            "greeted",
            "paid",
            "called");

    private static final WordSet TALKS = WordSet.of("talks", "meeting", "call", "summit", "conversation");

    private final Clause clause;
    private final Tokens tokens;

    Circumstances(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// Where open content ends for the sake of such words; the given end if there are none.
    int cut(Open open, int end) {
        boolean clausal = switch (open.complement().frame()) {
            case CLAUSE, THAT, QUOTATION, QUESTION, HEARER -> true;
            case OBJECT, NAMING, INFINITIVE, GERUND, APPEAL -> false;
        };
        int last = clause.indexAt(end);
        for (int k = clause.indexAt(open.start()) + 1; k + 2 < last; k++) {
            boolean behindComma = clause.is(k, ChunkKind.COMMA)
                    && (clausal ? isEncounter(k + 1) : isCircumstance(k + 1) || isTalk(k + 1));
            boolean found = (behindComma || (!clausal && isOccasion(k)))
                    && !tokens.quotes().contains(clause.chunk(k).start());
            if (found) {
                return clause.chunk(k).start();
            }
        }
        return end;
    }

    private boolean isCircumstance(int k) {
        boolean opens = clause.is(k, "as") || clause.is(k, "after") || clause.is(k, "when") || clause.is(k, "while");
        return opens && verbOf(k + 1) > k;
    }

    /// *praised the nurses **while visiting a ward***, *reaffirmed its support **as he received** the envoy*
    private boolean isOccasion(int k) {
        Chunk act = clause.is(k, "while") ? clause.find(k + 1) : null;
        boolean acts = act != null && ACTS.contains(tokens.word(act.start()));
        boolean he = (clause.is(k, "as") || clause.is(k, "when") || clause.is(k, "while"))
                && clause.is(k + 1, ChunkKind.NOUN)
                && tokens.in(clause.chunk(k + 1).start(), WordClass.SUBJECT_PRONOUN)
                && clause.isFiniteVerb(k + 2);
        return acts || (he && OCCASIONS.contains(tokens.word(clause.chunk(k + 2).head())));
    }

    /// *…, **in their first talks** since the coup*
    private boolean isTalk(int k) {
        @Nullable
        Chunk noun = clause.is(k, "in") || clause.is(k, "during") || clause.is(k, "at") ? clause.find(k + 1) : null;
        return noun != null
                && noun.isNoun()
                && TALKS.contains(tokens.word(noun.head()))
                && (noun.length() == 1
                        || tokens.in(noun.start(), WordClass.POSSESSIVE)
                        || tokens.is(noun.start(), "a"));
    }

    private boolean isEncounter(int k) {
        int verb = clause.is(k, "after") || clause.is(k, "when") || clause.is(k, "as") ? verbOf(k + 1) : -1;
        return verb > k && ENCOUNTERS.contains(tokens.word(clause.chunk(verb).head()));
    }

    /// The verb whose subject stands at a chunk, or -1.
    private int verbOf(int subject) {
        int k = subject;
        while (clause.is(k, ChunkKind.NOUN)
                && (clause.is(k + 1, ChunkKind.PREPOSITION) || clause.is(k + 1, ChunkKind.CONJUNCTION))
                && clause.is(k + 2, ChunkKind.NOUN)) {
            k += 2;
        }
        int verb = clause.is(k + 1, ChunkKind.ADVERB) ? k + 2 : k + 1;
        return clause.is(k, ChunkKind.NOUN) && clause.isFiniteVerb(verb) ? verb : -1;
    }
}
