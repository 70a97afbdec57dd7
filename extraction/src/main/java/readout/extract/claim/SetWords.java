package readout.extract.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Reads words that settle by themselves what a claim does.
final class SetWords {

    /// What one stands by: a commitment to it promises nothing new.
    private static final WordSet STANDS = WordSet.of(
            "principle",
            "principles",
            "policy",
            "charter",
            "law",
            "sovereignty",
            "integrity",
            "multilateralism",
            "solution",
            "values",
            "norms",
            "treaty",
            "friendship",
            "peace",
            "agreement",
            "indo-pacific");

    private static final Set<String> GRIEF = Set.of("death", "deaths", "loss", "pain", "grief", "sorrow", "passing");
    private static final Set<String> HELP =
            Set.of("relief", "help", "assistance", "support", "aid", "funding", "financing", "weapons", "ammunition");
    private static final WordSet NOBODY = WordSet.of("nobody", "no", "none");

    private final Tokens tokens;

    SetWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /// What set words tell, whatever the mood: *shares the **pain** of …*, *wishes X **a happy new year***, *remains
    /// **committed to the principle** of …*, ***nobody** has the **right** to …*
    @Nullable
    Act tell(Clause clause, int verb, Span claim, @Nullable Subject subject) {
        Chunk chunk = clause.chunk(verb);
        String head = tokens.word(chunk.head()).lower();
        boolean mourns = (head.startsWith("regret") || head.startsWith("share")) && contains(claim, GRIEF);
        boolean wishes =
                head.startsWith("wish") && clause.is(verb + 1, ChunkKind.NOUN) && !hopesForOthers(clause, verb);
        if (mourns || wishes) {
            return Act.RITUAL;
        }
        for (int i = chunk.start(); i <= chunk.end() && i < claim.end(); i++) {
            if (tokens.is(i, "committed") && holdTo(i, claim)) {
                return Act.ENDORSE;
            }
        }
        boolean nobody =
                subject != null && NOBODY.contains(tokens.word(subject.span().start()));
        return nobody && contains(claim, Set.of("right", "rights")) ? Act.OPPOSE : null;
    }

    /// *urgently **needs debt relief***
    boolean askForHelp(Chunk verb, Span claim) {
        return (tokens.is(verb.head(), "needs") || tokens.is(verb.head(), "need")) && contains(claim, HELP);
    }

    private boolean contains(Span claim, Set<String> any) {
        for (int i = claim.start(); i < claim.end(); i++) {
            if (any.contains(tokens.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// *commitment to the one-China **principle***: what is stood by already.
    boolean holdTo(int commitment, Span first) {
        for (int i = commitment + 2; tokens.is(commitment + 1, "to") && i < first.end(); i++) {
            if (STANDS.contains(tokens.word(i))) {
                return true;
            }
            if (tokens.tag(i).isVerb() || tokens.tag(i) == Tag.IN) {
                return false;
            }
        }
        return false;
    }

    /// *stands **with** the people of …*, *stood **by** its friends*
    boolean standsWith(Chunk chunk) {
        return switch (tokens.word(chunk.head()).lower()) {
            case "stand", "stands", "stood", "standing" ->
                tokens.is(chunk.end(), "with") || tokens.is(chunk.end(), "by") || tokens.is(chunk.end(), "behind");
            default -> false;
        };
    }

    /// *hopes **China will** …*
    static boolean hopesForOthers(Clause clause, int verb) {
        for (int k = verb + 1; k <= verb + 6; k++) {
            Chunk chunk = clause.find(k);
            if (chunk == null || (chunk.isVerb() && !chunk.isFinite())) {
                return false;
            }
            if (chunk.isVerb()) {
                return true;
            }
        }
        return false;
    }
}
