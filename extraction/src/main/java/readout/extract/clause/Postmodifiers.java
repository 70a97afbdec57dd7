package readout.extract.clause;

import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Finds the noun that the words behind it describe, from their last noun.
final class Postmodifiers {

    private final Clause clause;

    Postmodifiers(Clause clause) {
        this.clause = clause;
    }

    /// The noun on which a gerund or participle hangs whose object a chunk is; the chunk itself if there is none.
    int headOf(int object) {
        int governor = gerundOf(object);
        return governor < object ? governor : reducedRelative(object);
    }

    /// The noun that a gerund with its object hangs on, seen from the object: *the **importance** of building
    /// roads*, *the **firm** responsible for laying cables*; the object itself if there is none.
    private int gerundOf(int object) {
        int verb = clause.is(object - 1, ChunkKind.ADVERB) ? object - 2 : object - 1;
        Chunk gerund = clause.find(verb);
        if (gerund == null || !gerund.isVerb() || gerund.form() != VerbForm.PROGRESSIVE) {
            return object;
        }
        int link = clause.is(verb - 1, ChunkKind.ADVERB) ? verb - 2 : verb - 1;
        return clause.is(link - 1, ChunkKind.NOUN) && (clause.is(link, "of") || endsInAdjective(link - 1))
                ? link - 1
                : object;
    }

    private boolean endsInAdjective(int noun) {
        return clause.tokens().tag(clause.chunk(noun).end() - 1).isAdjective();
    }

    /// *a person **briefed on** the matter*, *a source **familiar with** the talks*
    private int reducedRelative(int k) {
        boolean preposition = clause.is(k - 1, ChunkKind.PREPOSITION);
        int link = preposition ? k - 2 : k - 1;
        Chunk between = clause.find(link);
        if (between == null || !clause.is(link - 1, ChunkKind.NOUN)) {
            return k;
        }
        boolean participle = between.isVerb()
                && (between.form() == VerbForm.PROGRESSIVE
                        || (preposition && (between.form() == VerbForm.PARTICIPLE || isReduced(link, k))));
        boolean adjective = between.is(ChunkKind.ADJECTIVE) || clause.is(link, "close");
        return participle || (preposition && adjective) ? link - 1 : k;
    }

    /// Whether a past tense must be a participle because a verb follows right behind its object: *officials
    /// **briefed** on the talks said*.
    private boolean isReduced(int link, int object) {
        Chunk verb = clause.chunk(link);
        int behind = object + 1;
        while (clause.is(behind, ChunkKind.PREPOSITION) && clause.is(behind + 1, ChunkKind.NOUN)) {
            behind += 2;
        }
        Tokens tokens = clause.tokens();
        return verb.end() == verb.start() + 1
                && tokens.tag(verb.start()) == Tag.VBD
                && tokens.word(verb.start()).lower().endsWith("ed")
                && tokens.tag(clause.chunk(link - 1).start()) != Tag.PRP
                && clause.isFiniteVerb(behind);
    }
}
