package readout.extract.statement;

import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.VerbForm;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells whether a clause without *that* begins with a chunk: whether a subject and its finite verb follow.
final class ClauseOpenings {

    private static final int FARTHEST_VERB = 45;
    private final Clause clause;
    private final Tokens tokens;

    ClauseOpenings(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// Whether a clause without *that* begins with a chunk.
    boolean startsClause(int k) {
        Chunk first = clause.find(k);
        if (first == null) {
            return false;
        }
        return switch (first.kind()) {
            case NOUN, ADJECTIVE, TIME, QUOTE -> hasVerb(k) || isNominative(k);
            case PREPOSITION -> mayOpenClause(k) && hasVerbBehindFront(k);
            case ADVERB, SUBORDINATOR -> hasVerbBehindFront(k);
            case VERB -> first.form() == VerbForm.PROGRESSIVE && hasVerb(k + 1);
            case RELATIVE -> isOpeningRelative(k) && hasVerbBehindFront(k);
            case CONJUNCTION ->
                (clause.is(k, "both") || clause.is(k, "neither") || clause.is(k, "either")) && hasVerb(k + 1);
            case COMMA, STOP, DASH, BRACKET, OTHER -> false;
        };
    }

    /// *said **when** talks begin, all will change*, ***what** was agreed stands*; not *replied **when asked** …*.
    private boolean isOpeningRelative(int k) {
        return (clause.is(k, "when") && !clause.is(k + 1, ChunkKind.VERB)) || clause.is(k, "what");
    }

    /// Whether a pronoun stands there that can only be a subject, before quoted words whose verb was not known for one:
    /// *said **he** "values" the gesture*.
    private boolean isNominative(int k) {
        int start = clause.chunk(k).start();
        return tokens.in(start, WordClass.SUBJECT_PRONOUN)
                && !tokens.is(start, "it")
                && !tokens.is(start, "you")
                && clause.is(k + 1, ChunkKind.QUOTE);
    }

    /// Whether a noun phrase is followed by its own finite verb, relative clauses left aside.
    boolean hasVerb(int from) {
        int limit = Math.min(clause.size(), from + FARTHEST_VERB);
        int relatives = 0;
        int commas = 0;
        for (int k = from; k < limit; k++) {
            Chunk chunk = clause.chunk(k);
            if (chunk.is(ChunkKind.STOP) || (commas == 1 && (isSecondClause(k) || isContrast(k)))) {
                return false;
            }
            commas += chunk.is(ChunkKind.COMMA) ? 1 : 0;
            if (chunk.is(ChunkKind.RELATIVE) || chunk.is(ChunkKind.SUBORDINATOR) || isSideClause(k)) {
                relatives++;
            } else if (chunk.isVerb() && chunk.isFinite()) {
                if (clause.isReduced(k)) {
                    continue;
                }
                if (relatives == 0) {
                    if (commas == 1 && (clause.is(k - 1, ChunkKind.COMMA) || isAttribution(from, k))) {
                        return false;
                    }
                    return (!clause.is(k - 1, ChunkKind.CONJUNCTION) || k - 1 == from) && !isJoined(k - 1);
                }
                relatives--;
            }
        }
        return false;
    }

    /// Whether a verb behind the only comma has a subject of its own, so that what stands before is no clause: *assured
    /// his counterpart in a call, **the ministry said***.
    private boolean isAttribution(int from, int verb) {
        return clause.is(from, ChunkKind.NOUN)
                && clause.is(verb - 1, ChunkKind.NOUN)
                && clause.is(verb - 2, ChunkKind.COMMA);
    }

    /// Whether a pronoun opens a second clause, so that what stands before it is an object: *the deal **and she** …*.
    private boolean isJoined(int subject) {
        return clause.is(subject, ChunkKind.NOUN)
                && tokens.in(clause.chunk(subject).start(), WordClass.SUBJECT_PRONOUN)
                && !tokens.is(clause.chunk(subject).start(), "i")
                && clause.is(subject - 1, "and");
    }

    /// Whether a conjunction that is tagged as a preposition leads in a clause: *its support **as he** met them*.
    private boolean isSideClause(int k) {
        return (clause.is(k, "as") || clause.is(k, "after") || clause.is(k, "before"))
                && clause.is(k + 1, ChunkKind.NOUN)
                && tokens.in(clause.chunk(k + 1).start(), WordClass.SUBJECT_PRONOUN);
    }

    /// Whether *and* behind the only comma so far leads in a clause of its own: *agreed terms**, and the referee** …*.
    private boolean isSecondClause(int k) {
        return clause.is(k, ChunkKind.CONJUNCTION) && clause.is(k - 1, ChunkKind.COMMA);
    }

    /// Whether *while* behind a comma leads in a clause about another: *urged calm**, while the envoy said** …*.
    private boolean isContrast(int k) {
        return clause.is(k, "while")
                && clause.is(k - 1, ChunkKind.COMMA)
                && clause.is(k + 1, ChunkKind.NOUN)
                && clause.isFiniteVerb(k + 2);
    }

    /// Whether a preposition can stand at the head of a clause; those of objects and hearers cannot.
    private boolean mayOpenClause(int k) {
        boolean number = clause.is(k + 1, ChunkKind.NOUN)
                && tokens.word(clause.chunk(k + 1).start()).hasDigits();
        if (number && clause.is(k, "about")) {
            return true;
        }
        return switch (tokens.word(clause.chunk(k).start()).lower()) {
            case "to", "about", "of", "than", "into", "onto", "upon", "toward", "towards", "concerning", "regarding" ->
                false;
            case "by" -> !clause.is(k + 2, "that");
            default -> !clause.is(k + 1, ChunkKind.DASH);
        };
    }

    private boolean hasVerbBehindFront(int from) {
        int limit = Math.min(clause.size(), from + FARTHEST_VERB);
        int commas = 0;
        for (int k = from + 1; k < limit; k++) {
            if (clause.is(k, ChunkKind.STOP) || (commas == 1 && isSecondClause(k))) {
                return false;
            }
            commas += clause.is(k, ChunkKind.COMMA) ? 1 : 0;
            boolean inRelative = clause.is(from, ChunkKind.PREPOSITION) && clause.is(k - 1, ChunkKind.RELATIVE);
            if (clause.isFiniteVerb(k) && inRelative) {
                return false;
            }
            if (clause.isFiniteVerb(k)) {
                return clause.is(k - 1, ChunkKind.NOUN)
                        || clause.is(k - 1, ChunkKind.ADVERB)
                        || clause.is(k - 1, ChunkKind.RELATIVE)
                        || clause.is(k - 1, ChunkKind.TIME)
                        || clause.is(k - 1, ChunkKind.BRACKET)
                        || clause.is(k - 1, ChunkKind.COMMA);
            }
        }
        return false;
    }
}
