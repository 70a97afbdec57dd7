package readout.extract.clause;

import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds verb groups: auxiliaries, adverbs between them, and the main verb.
final class VerbGroups {

    private final Tokens tokens;
    private final int limit;

    VerbGroups(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    boolean startsAt(int token) {
        Tag tag = tokens.tag(token);
        if (tag.isVerb() || tag == Tag.MD) {
            return true;
        }
        return tag == Tag.TO && nextVerb(token + 1) >= 0 && tokens.tag(nextVerb(token + 1)) == Tag.VB;
    }

    /// The verb at a token or behind adverbs, -1 if something else comes first.
    private int nextVerb(int from) {
        int at = from;
        while (at < limit
                && (tokens.tag(at).isAdverb()
                        || tokens.in(at, WordClass.NEGATION)
                        || tokens.quotes().opensAt(at))) {
            at++;
        }
        return at < limit && (tokens.tag(at).isVerb() || tokens.tag(at) == Tag.MD) ? at : -1;
    }

    Chunk group(int start) {
        boolean infinitive = tokens.tag(start) == Tag.TO;
        int head = infinitive ? nextVerb(start + 1) : start;
        int first = head;
        boolean negated = isNegated(start, head);
        boolean passive = false;
        while (isAuxiliary(head)) {
            int next = nextVerb(head + 1);
            if (next < 0 || !continues(head, next)) {
                break;
            }
            negated |= isNegated(head, next);
            passive = tokens.in(head, WordClass.BE) && tokens.tag(next) == Tag.VBN;
            head = next;
        }
        negated |= head + 1 < limit
                && tokens.is(head + 1, "not")
                && !(head + 2 < limit && tokens.tag(head + 2) == Tag.TO && !tokens.is(head, "asked"));
        VerbForm form = infinitive ? VerbForm.INFINITIVE : form(first);
        return new Chunk(ChunkKind.VERB, start, head + 1, head, form, passive, negated);
    }

    private boolean isAuxiliary(int token) {
        return tokens.tag(token) == Tag.MD
                || tokens.in(token, WordClass.BE)
                || tokens.in(token, WordClass.HAVE)
                || tokens.in(token, WordClass.DO);
    }

    /// Whether a verb form can go on behind an auxiliary: *has* + *said*, *is* + *saying*, *did* + *say*.
    private boolean continues(int auxiliary, int next) {
        Tag tag = tokens.tag(next);
        if (tokens.tag(auxiliary) == Tag.MD || tokens.in(auxiliary, WordClass.DO)) {
            return tag == Tag.VB || tag == Tag.VBP || tag == Tag.MD;
        }
        if (tokens.in(auxiliary, WordClass.BE)) {
            return tag == Tag.VBG || tag == Tag.VBN || tag == Tag.VBD;
        }
        return tag == Tag.VBN || tag == Tag.VBD;
    }

    private boolean isNegated(int from, int to) {
        for (int i = from; i <= to && i < limit; i++) {
            if (tokens.in(i, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private VerbForm form(int token) {
        return switch (tokens.tag(token)) {
            case VBD, VBP, VBZ, MD -> VerbForm.FINITE;
            case VBG -> VerbForm.PROGRESSIVE;
            case VBN -> VerbForm.PARTICIPLE;
            default -> VerbForm.BARE;
        };
    }
}
