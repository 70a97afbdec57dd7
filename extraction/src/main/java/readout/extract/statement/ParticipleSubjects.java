package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.Subjects;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Cues;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds the subjects of participles that report: *noting …*, *criticised X for saying …*.
final class ParticipleSubjects {

    /// Participles that mostly lead in a clause without *that*.
    private static final WordSet SAYING = WordSet.of("saying", "stating", "adding", "claiming", "arguing");

    /// What somebody does to whom he speaks, so that what is said behind that is his: *thanked his host **saying** …*.
    private static final WordSet GREETINGS =
            WordSet.of("thanked", "praised", "congratulated", "welcomed", "greeted", "commended", "thanks", "praises");

    private final Clause clause;
    private final Tokens tokens;
    private final Sources sources;
    private final Cues cues;
    private final Subjects subjects;

    ParticipleSubjects(Clause clause, Sources sources, Cues cues, Subjects subjects) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.sources = sources;
        this.cues = cues;
        this.subjects = subjects;
    }

    /// Who said what he is praised or blamed for: *criticised **the minister** for saying …*.
    @Nullable
    Subject blamed(int preposition, List<Occurrence> found) {
        if (clause.is(preposition - 1, ChunkKind.NOUN)) {
            Chunk blamed = clause.chunk(preposition - 1);
            Span span = new Span(blamed.start(), blamed.end());
            if (sources.isSomebody(span)) {
                return new Subject(span, Link.ABSOLUTE, preposition - 1);
            }
        }
        return mainSubject(preposition, found);
    }

    /// The subject on which a participle hangs: that of the first verb of the sentence, or, for a participle that
    /// opens the sentence, of the main clause behind it.
    @Nullable
    Subject mainSubject(int k, List<Occurrence> found) {
        Subject opened = found.isEmpty() || !found.getFirst().participle()
                ? null
                : found.getFirst().subject();
        if (opened != null && opened.first() > k && opened.link() == Link.SHARED) {
            return opened;
        }
        Subject inverted = inverted(k, found);
        if (inverted != null) {
            return inverted;
        }
        for (int i = 0; i < k; i++) {
            boolean plain = clause.isFiniteVerb(i)
                    && !tokens.quotes().contains(clause.chunk(i).head());
            Subject subject = plain ? subjects.before(i) : null;
            if (subject != null && subject.link() == Link.OWN && !isDependent(subject)) {
                return new Subject(subject.span(), Link.SHARED, subject.first());
            }
        }
        for (int i = k + 1; i < clause.size(); i++) {
            if (clause.isFiniteVerb(i) || clause.goesOn(i)) {
                Subject subject = subjects.before(i);
                if (subject != null && isMain(subject, i, k)) {
                    return new Subject(subject.span(), Link.SHARED, subject.first());
                }
            }
        }
        return null;
    }

    /// Who stands behind the last reporting verb: *"…," said **Marta Oberg**, noting that …*.
    private static @Nullable Subject inverted(int before, List<Occurrence> found) {
        if (found.isEmpty()) {
            return null;
        }
        Subject last = found.getLast().subject();
        return last != null && last.link() == Link.INVERTED && found.getLast().index() < before
                ? new Subject(last.span(), Link.SHARED, last.first())
                : null;
    }

    /// Whether a participle of saying hangs on the main verb without a comma, for the noun before it says nothing:
    /// *rejected the plan **saying that** it is late*.
    boolean isLoose(int k, List<CueMatch> matches, List<Occurrence> found) {
        Chunk noun = clause.find(k - 1);
        Chunk verb = clause.chunk(k);
        int opening = clause.is(k + 1, ChunkKind.COMMA) ? k + 2 : k + 1;
        boolean clausal = clause.is(k + 1, "that")
                || (SAYING.contains(tokens.word(verb.head())) && clause.is(opening, ChunkKind.QUOTE))
                || (SAYING.contains(tokens.word(verb.head()))
                        && clause.is(k + 1, ChunkKind.NOUN)
                        && clause.lastFinite(k + 1, clause.size()) > k + 1);
        if (noun == null || !noun.isNoun() || !clausal || !isClausalSaying(matches)) {
            return false;
        }
        if (tokens.is(verb.head(), "adding")) {
            return true;
        }
        boolean greeted = !found.isEmpty()
                && tokens.is(verb.head(), "saying")
                && GREETINGS.contains(
                        tokens.word(clause.chunk(found.getLast().index()).head()));
        if (greeted) {
            return true;
        }
        Span words = new Span(noun.start(), noun.end());
        return !sources.isSomebody(words) && !sources.isDocument(words);
    }

    static boolean isClausalSaying(List<CueMatch> matches) {
        return matches.stream()
                .map(CueMatch::cue)
                .anyMatch(cue -> cue.kind() == CueKind.SAY && cue.allows(Frame.CLAUSE));
    }

    /// Whether a subject is that of a side clause at the head of the sentence, or of a relative clause: *Hours **after
    /// the envoy** left, …*; *Petit, **whose party** lost, …*.
    private boolean isDependent(Subject subject) {
        int before = subject.first() - 1;
        return clause.is(before, ChunkKind.RELATIVE)
                || clause.is(before, "after")
                || clause.is(before, "before")
                || clause.is(before, "since");
    }

    /// Whether a verb behind a participle is that of its sentence: *noting A, **Xi said** …*, *Xi, noting A, **said**
    /// …*.
    private boolean isMain(Subject subject, int verb, int participle) {
        return subject.link() == Link.OWN
                && (subject.first() < participle || clause.is(subject.first() - 1, ChunkKind.COMMA))
                && (cues.has(tokens.word(clause.chunk(verb).head())) || sources.isSomebody(subject.span()));
    }
}
