package readout.extract.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Modality;
import readout.event.statement.Tense;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Reads how a verb group stands to what it says: as a fact, a will, a hope, a duty.
final class Moods {

    private static final Set<String> WILLING = Set.of("willing", "ready", "prepared", "eager", "keen");
    private static final WordSet HOPING = WordSet.of(
            "hope",
            "hopes",
            "hoped",
            "hoping",
            "wish",
            "wishes",
            "wished",
            "expect",
            "expects",
            "expected",
            "want",
            "wants",
            "wanted",
            "seek",
            "seeks",
            "seeking",
            "sought",
            "aim",
            "aims",
            "looking",
            "looks",
            "look",
            "looked",
            "forward");
    private static final WordSet INTENDING = WordSet.of(
            "intend",
            "intends",
            "intended",
            "plan",
            "plans",
            "planned",
            "pledge",
            "pledges",
            "pledged",
            "committed",
            "determined",
            "going",
            "undertake",
            "vowed",
            "promised",
            "decided",
            "resolved",
            "continue",
            "continues",
            "remain",
            "remains");

    private static final WordSet DUE = WordSet.of(
            "time", "necessary", "essential", "crucial", "vital", "imperative", "important", "urgent", "indispensable");

    private final Tokens tokens;

    Moods(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The modality of a finite verb group.
    Modality of(Clause clause, int verb) {
        Chunk chunk = clause.chunk(verb);
        for (int i = chunk.start(); i < chunk.end(); i++) {
            if (tokens.tag(i) == Tag.MD) {
                return modal(tokens.word(i).lower(), clause, verb);
            }
        }
        String head = tokens.word(chunk.head()).lower();
        String next = wordBehind(clause, verb);
        boolean infinitive = hasInfinitiveBehind(clause, verb);
        if (WILLING.contains(head) || WILLING.contains(next)) {
            return Modality.WILLING;
        }
        boolean due = tokens.is(chunk.start() - 1, "it") && isDue(clause, verb) && infinitive;
        boolean must = isNeed(head) && tokens.is(chunk.head() + 1, "to");
        if (next.equals("welcome") || must || due || (head.equals("is") && next.equals("necessary"))) {
            return Modality.SHOULD;
        }
        if (HOPING.contains(head) && (infinitive || !head.startsWith("look") || next.equals("forward"))) {
            return Modality.HOPE;
        }
        boolean intends = INTENDING.contains(head) || INTENDING.contains(next);
        return intends && infinitive ? Modality.WILL : Modality.ASSERTED;
    }

    /// The tense of a finite verb group.
    Tense tense(Clause clause, int verb) {
        Chunk chunk = clause.chunk(verb);
        for (int i = chunk.start(); i < chunk.end(); i++) {
            Tag tag = tokens.tag(i);
            if (tag == Tag.MD) {
                return modal(tokens.word(i).lower(), clause, verb) == Modality.WILL ? Tense.FUTURE : Tense.PRESENT;
            }
            boolean perfect = tokens.is(i, "has") || tokens.is(i, "have");
            if (tag == Tag.VBD || (perfect && tokens.tag(chunk.end() - 1) == Tag.VBN)) {
                return Tense.PAST;
            }
        }
        return Tense.PRESENT;
    }

    /// *it is **time**, **vital**, **necessary** to …*
    private boolean isDue(Clause clause, int verb) {
        Chunk next = clause.find(verb + 1);
        return next != null && DUE.contains(tokens.word(next.head()));
    }

    private static boolean isNeed(String head) {
        return head.equals("need") || head.equals("needs") || head.equals("has") || head.equals("have");
    }

    private static Modality modal(String modal, Clause clause, int verb) {
        return switch (modal) {
            case "should", "must", "ought" -> Modality.SHOULD;
            case "will", "would", "shall", "'ll", "wo" -> Modality.WILL;
            default -> clause.is(verb, ChunkKind.VERB) ? Modality.POSSIBLE : Modality.ASSERTED;
        };
    }

    private String wordBehind(Clause clause, int verb) {
        int k = verb + 1;
        while (clause.is(k, ChunkKind.ADVERB) && !clause.is(k, "forward")) {
            k++;
        }
        @Nullable Chunk next = clause.find(k);
        return next == null ? "" : tokens.word(next.start()).lower();
    }

    private static boolean hasInfinitiveBehind(Clause clause, int verb) {
        for (int k = verb + 1; k <= verb + 3; k++) {
            Chunk chunk = clause.find(k);
            if (chunk == null || chunk.is(ChunkKind.COMMA)) {
                return false;
            }
            if (chunk.isVerb()) {
                return !chunk.isFinite();
            }
        }
        return false;
    }
}
