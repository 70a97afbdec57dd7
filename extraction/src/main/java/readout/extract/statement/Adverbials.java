package readout.extract.statement;

import readout.event.statement.ActorType;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Occasions;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Passes over what may stand between reporting words and the content without belonging to either: *on Friday*,
/// *in a statement*, *at a press conference in Rio*.
final class Adverbials {

    private static final int MOST = 8;

    private static final WordSet PREPOSITIONS = WordSet.of(
            "on",
            "in",
            "at",
            "during",
            "to",
            "after",
            "before",
            "from",
            "through",
            "via",
            "by",
            "following",
            "over",
            "with",
            "ahead",
            "of",
            "about",
            "outside",
            "alongside",
            "between",
            "for",
            "around",
            "near",
            "inside");

    /// In which something is said: *noted **with satisfaction***.
    private static final WordSet FEELINGS = WordSet.of(
            "satisfaction",
            "regret",
            "concern",
            "appreciation",
            "pleasure",
            "interest",
            "alarm",
            "gratitude",
            "sadness");

    private static final WordSet MANNERS =
            WordSet.of("terms", "manner", "principle", "context", "regard", "respect", "connection", "spirit");

    private final Clause clause;
    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;

    Adverbials(Clause clause, Names names, HeadWords heads) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.names = names;
        this.heads = heads;
    }

    /// The chunk behind adverbials that can be nothing else: times, places, occasions.
    int strict(int from) {
        int k = from;
        for (int i = 0; i < MOST; i++) {
            int next = one(k, false);
            if (next == k) {
                return k;
            }
            k = next;
        }
        return k;
    }

    /// The chunk behind everything that might be an adverbial.
    int loose(int from) {
        int k = from;
        for (int i = 0; i < 2 * MOST; i++) {
            int next = one(k, true);
            if (next == k) {
                return k;
            }
            k = next;
        }
        return k;
    }

    /// *in the strongest terms*, perhaps quoted; *in principle*; *, in this context,*
    private int behindTerms(int k) {
        int at = clause.is(k, ChunkKind.QUOTE) ? k + 1 : k;
        boolean terms = clause.is(at, "in")
                && clause.is(at + 1, ChunkKind.NOUN)
                && MANNERS.contains(tokens.word(clause.chunk(at + 1).head()));
        if (!terms) {
            return k;
        }
        int end = at + 2;
        if (at > k) {
            return clause.is(end, ChunkKind.QUOTE) ? end + 1 : k;
        }
        boolean enclosed = clause.is(end, ChunkKind.COMMA) && clause.is(k - 1, ChunkKind.COMMA);
        return enclosed ? end + 1 : end;
    }

    private int one(int k, boolean loose) {
        if (clause.is(k, ChunkKind.COMMA)) {
            int behind = behindTerms(k + 1);
            return behind > k + 3 && clause.is(behind - 1, ChunkKind.COMMA) ? behind : k;
        }
        int terms = behindTerms(k);
        if (terms > k) {
            return terms;
        }
        if (clause.is(k, ChunkKind.TIME) || clause.is(k, ChunkKind.BRACKET)) {
            return k + 1;
        }
        if (clause.is(k, "with")
                && clause.is(k + 1, ChunkKind.NOUN)
                && FEELINGS.contains(tokens.word(clause.chunk(k + 1).head()))) {
            return k + 2;
        }
        if (clause.is(k, ChunkKind.ADVERB)) {
            return loose || isTransparent(k) ? k + 1 : k;
        }
        if (clause.is(k, ChunkKind.PREPOSITION) && isPreposition(k)) {
            return afterPreposition(k, loose);
        }
        return k;
    }

    private boolean isTransparent(int k) {
        int start = clause.chunk(k).start();
        return tokens.in(start, WordClass.TRANSPARENT_ADVERB)
                || tokens.is(start, "here")
                || tokens.is(start, "again")
                || tokens.is(start, "afterward")
                || tokens.is(start, "afterwards")
                || tokens.is(start, "ago");
    }

    private boolean isPreposition(int k) {
        return PREPOSITIONS.contains(tokens.word(clause.chunk(k).start()));
    }

    private int afterPreposition(int k, boolean loose) {
        if (clause.is(k + 1, ChunkKind.TIME)) {
            return k + 2;
        }
        if (clause.is(k + 1, ChunkKind.PREPOSITION) && clause.is(k, "ahead")) {
            return afterPreposition(k + 1, loose);
        }
        if (loose && clause.is(k + 1, ChunkKind.VERB) && !clause.chunk(k + 1).isFinite()) {
            return clause.is(k + 2, ChunkKind.NOUN) ? k + 3 : k + 2;
        }
        if (!clause.is(k + 1, ChunkKind.NOUN)) {
            return k;
        }
        if (!loose && !isOccasion(k + 1)) {
            return k;
        }
        int end = k + 2;
        while (clause.is(end, ChunkKind.PREPOSITION)
                && clause.is(end + 1, ChunkKind.NOUN)
                && (loose || clause.is(end, "of") || clause.is(end, "with") || isOccasion(end + 1))) {
            end += 2;
        }
        return end;
    }

    private boolean isOccasion(int noun) {
        int head = clause.chunk(noun).head();
        if (Occasions.has(tokens.word(head))
                || heads.is(tokens.word(head), HeadKind.DOCUMENT)
                || tokens.is(head, "capital")) {
            return true;
        }
        Mention mention = names.at(head);
        return mention != null && isPlace(mention) && clause.chunk(noun).start() == mention.start();
    }

    private static boolean isPlace(Mention mention) {
        ActorType type = mention.figure().type();
        return mention.isName() && (type == ActorType.PLACE || type == ActorType.EVENT);
    }
}
