package readout.extract.clause;

import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Passes over what stands between a noun and its verb: adverbs, times, and what commas, dashes or brackets enclose.
final class Parentheses {

    private static final int MOST_COMMAS = 6;

    private final Clause clause;
    private final Tokens tokens;

    Parentheses(Clause clause) {
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /// Passes over adverbs, brackets and times to the left.
    int skipLeft(int from) {
        int k = from;
        while (k >= 0) {
            if (clause.is(k, ChunkKind.ADVERB) || clause.is(k, ChunkKind.BRACKET)) {
                k--;
            } else if (clause.is(k, ChunkKind.TIME)) {
                k -= clause.is(k - 1, ChunkKind.PREPOSITION) ? 2 : 1;
            } else {
                break;
            }
        }
        return k;
    }

    /// The chunk before a quotation that opens with the verb: ***They** "expressed concern"*; the same chunk if none
    /// does.
    int beforeOpening(int k) {
        boolean opens = clause.is(k, ChunkKind.QUOTE)
                && tokens.quotes().opensAt(clause.chunk(k).start());
        return opens ? k - 1 : k;
    }

    /// The comma or dash that opens the parenthesis closed by another one, -1 if there is none: an apposition, a
    /// relative clause, or an adverbial stands between a noun and its verb.
    int openingOf(int closing) {
        ChunkKind kind = clause.chunk(closing).kind();
        int seen = 0;
        boolean finite = false;
        for (int k = closing - 1; k >= 0 && seen < MOST_COMMAS; k--) {
            Chunk chunk = clause.chunk(k);
            if (chunk.is(ChunkKind.QUOTE) || chunk.is(ChunkKind.STOP)) {
                return -1;
            }
            finite |= chunk.isVerb() && chunk.isFinite() && !isRelative(k);
            if (chunk.is(kind)) {
                seen++;
                if (isParenthesis(k + 1, finite) && clause.is(skipLeft(k - 1), ChunkKind.NOUN)) {
                    return k;
                }
            }
        }
        return -1;
    }

    /// Passes over further adverbials between commas, seen from the last noun of one: ***the envoy**, at a dinner, in
    /// the palace of the emir, said*.
    int beforeAdverbials(int noun) {
        int k = noun;
        for (int passed = 0; passed < MOST_COMMAS; passed++) {
            int first = k;
            while (clause.is(first - 1, ChunkKind.PREPOSITION) && clause.is(first - 2, ChunkKind.NOUN)) {
                first -= 2;
            }
            int before = skipLeft(first - 3);
            boolean adverbial = clause.is(k, ChunkKind.NOUN)
                    && clause.is(first - 1, ChunkKind.PREPOSITION)
                    && clause.is(first - 2, ChunkKind.COMMA)
                    && clause.is(before, ChunkKind.NOUN);
            if (!adverbial) {
                break;
            }
            k = before;
        }
        return k;
    }

    /// Passes over *for his part* and the comma before it, also where none stands behind: *The envoy, **for his part**
    /// said*.
    int beforePart(int noun) {
        boolean part = clause.is(noun, ChunkKind.NOUN)
                && tokens.is(clause.chunk(noun).head(), "part")
                && tokens.in(clause.chunk(noun).start(), WordClass.POSSESSIVE)
                && clause.is(noun - 1, ChunkKind.PREPOSITION)
                && clause.is(noun - 2, ChunkKind.COMMA);
        return part ? skipLeft(noun - 3) : noun;
    }

    /// Whether the words before a comma are a list with which the sentence opens: ***The ministers of Ghana and Malta,
    /// and the envoy**, strongly reject …*.
    boolean closesList(int comma) {
        int first = chainStart(comma - 1);
        if (clause.is(first - 1, "and") && clause.is(first - 2, ChunkKind.NOUN)) {
            first = chainStart(first - 2);
        }
        boolean last = clause.is(comma, ChunkKind.COMMA)
                && clause.is(first - 1, "and")
                && clause.is(first - 2, ChunkKind.COMMA)
                && clause.is(0, ChunkKind.NOUN);
        for (int k = 0; last && k < first; k++) {
            Chunk chunk = clause.chunk(k);
            last = chunk.isNoun()
                    || chunk.is(ChunkKind.PREPOSITION)
                    || chunk.is(ChunkKind.COMMA)
                    || chunk.is(ChunkKind.CONJUNCTION);
        }
        return last;
    }

    /// The noun from which others hang on by prepositions: ***the ministers** of Ghana*.
    private int chainStart(int noun) {
        int first = noun;
        while (clause.is(first - 1, ChunkKind.PREPOSITION) && clause.is(first - 2, ChunkKind.NOUN)) {
            first -= 2;
        }
        return first;
    }

    /// Whether a verb belongs to a relative clause that opens right before it or its subject.
    private boolean isRelative(int verb) {
        int k = clause.is(verb - 1, ChunkKind.ADVERB) ? verb - 2 : verb - 1;
        return clause.is(k, ChunkKind.RELATIVE)
                || (clause.is(k, "that") && clause.is(k - 1, ChunkKind.NOUN))
                || (clause.is(k, ChunkKind.NOUN) && clause.is(k - 1, ChunkKind.RELATIVE));
    }

    private boolean isParenthesis(int first, boolean finite) {
        Chunk chunk = clause.chunk(first);
        return switch (chunk.kind()) {
            case RELATIVE -> true;
            case NOUN, TIME, ADVERB, ADJECTIVE, BRACKET, OTHER -> !finite;
            case PREPOSITION -> !finite || clause.is(first + 2, ChunkKind.RELATIVE) || clause.is(first, "as");
            case VERB ->
                tokens.is(chunk.head(), "asked")
                        || (chunk.isFinite() && clause.isReduced(first))
                        || (!finite && chunk.form() == VerbForm.PARTICIPLE)
                        || (chunk.form() == VerbForm.PROGRESSIVE && (!finite || clause.lastFinite(0, first) < 0));
            case SUBORDINATOR -> false;
            case CONJUNCTION, COMMA, STOP, DASH, QUOTE -> false;
        };
    }
}
