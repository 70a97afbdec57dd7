package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.Subjects;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Cues;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Reads reports in the passive: *it was agreed to …*, *the importance of … was emphasised*, *X was quoted as
/// saying …*. Where no agent is named, the parties of the meeting are meant.
final class Agentless {

    private final Clause clause;
    private final Tokens tokens;
    private final Cues cues;
    private final Subjects subjects;
    private final Complements complements;
    private final Sources sources;
    private final Quoted quoted;
    private final QuotedVerbs quotedVerbs;
    private final Accords accords;

    Agentless(Clause clause, Cues cues, Complements complements, Sources sources, QuotedVerbs quotedVerbs) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.cues = cues;
        this.subjects = new Subjects(clause);
        this.complements = complements;
        this.sources = sources;
        this.quoted = new Quoted(clause, subjects);
        this.quotedVerbs = quotedVerbs;
        this.accords = new Accords(clause);
    }

    /// Adds what a sentence reports in the passive.
    ///
    /// @param drafts the statements of the sentence so far; what stands inside their content is left alone
    void read(List<Draft> drafts) {
        for (int k = 0; k < clause.size(); k++) {
            Chunk verb = clause.chunk(k);
            if (Quoted.isQuoting(tokens.word(verb.head())) && verb.isVerb() && !verb.passive()) {
                Draft active = isInside(drafts, verb) ? null : quoted.active(k, verb);
                if (active != null) {
                    drafts.add(active);
                }
                continue;
            }
            if (!verb.isVerb() || !verb.isFinite() || verb.negated() || quotedVerbs.contain(k)) {
                continue;
            }
            Draft accord = isInside(drafts, verb) ? null : accords.find(k, verb);
            if (accord != null) {
                drafts.add(accord);
                continue;
            }
            if (!verb.passive()) {
                continue;
            }
            if (isInside(drafts, verb)) {
                carried(k, verb, drafts);
                continue;
            }
            Draft draft = tokens.is(verb.head(), "quoted") || tokens.is(verb.head(), "cited")
                    ? quoted.passive(k, verb)
                    : passive(k, verb);
            if (draft != null) {
                drafts.add(draft);
            }
        }
    }

    /// *The communique said that **the need for talks was stressed***: that is no more than carried.
    private void carried(int k, Chunk verb, List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft outer = drafts.get(i);
            Span carrier = outer.speaker();
            boolean carries = carrier != null
                    && outer.frame() == Frame.CLAUSE
                    && outer.content().size() == 1
                    && outer.content().getFirst().contains(verb.start())
                    && sources.isDocument(carrier);
            Draft draft = carries ? passive(k, verb) : null;
            if (draft != null && carrier != null && draft.start() == outer.start()) {
                draft.relays().add(carrier);
                drafts.set(i, draft);
                return;
            }
        }
    }

    private static boolean isInside(List<Draft> drafts, Chunk verb) {
        Span span = new Span(verb.start(), verb.end());
        for (Draft draft : drafts) {
            if (draft.covers(span)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft passive(int k, Chunk verb) {
        List<CueMatch> matches = cues.at(tokens, verb.head(), clause.sentence().end());
        Subject subject = matches.isEmpty() ? null : subjects.before(k);
        if (subject == null || subject.link() != Link.OWN) {
            return null;
        }
        if (tokens.is(subject.span().start(), "it") && subject.span().length() == 1) {
            return impersonal(k, verb, matches, subject);
        }
        if (tokens.tag(sources.head(subject.span())) == Tag.NNS) {
            Draft told = told(k, matches, subject);
            if (told != null) {
                return told;
            }
        }
        CueMatch match = new PassiveCues(tokens).find(verb, matches, sources.head(subject.span()));
        return match == null ? null : nominal(verb, match, subject);
    }

    /// *It was agreed to …*
    private @Nullable Draft impersonal(int k, Chunk verb, List<CueMatch> matches, Subject subject) {
        Complement complement = complements.find(new Occurrence(k, verb, matches, subject, false));
        if (complement == null || (!complement.that() && complement.frame() != Frame.INFINITIVE)) {
            return null;
        }
        Draft draft = draft(complement.cue(), complement.frame(), null);
        Span content = Trim.outer(tokens, complement.start(), clause.sentence().end());
        if (content.isEmpty()) {
            return null;
        }
        draft.says(content);
        return draft;
    }

    /// *Members **were reminded that** …*
    private @Nullable Draft told(int k, List<CueMatch> matches, Subject subject) {
        for (CueMatch match : matches) {
            boolean that = match.cue().allows(Frame.HEARER) && clause.is(k + 1, "that");
            if (that) {
                Draft draft = draft(match, Frame.HEARER, null);
                draft.to(subject.span());
                Span content = Trim.outer(
                        tokens, clause.chunk(k + 1).end(), clause.sentence().end());
                draft.says(content);
                return content.isEmpty() ? null : draft;
            }
        }
        return null;
    }

    /// *The importance of … was emphasised*; with *by*, somebody did it. What *this satisfaction* is was told before.
    private @Nullable Draft nominal(Chunk verb, CueMatch match, Subject subject) {
        boolean told = tokens.is(subject.span().start(), "this")
                || tokens.is(subject.span().start(), "these");
        boolean agreed = match.cue().kind() == CueKind.AGREE && tokens.is(verb.end(), "by");
        if (told || (!agreed && sources.isSomebody(subject.span()))) {
            return null;
        }
        int behind = clause.indexAt(verb.end());
        boolean agent = clause.is(behind, "by") && clause.is(behind + 1, ChunkKind.NOUN);
        Span speaker = null;
        if (agent) {
            Subject by = subjects.behind(behind + 1);
            if (by == null || !sources.isSomebody(by.span())) {
                return null;
            }
            speaker = by.span();
        }
        Draft draft = draft(match, Frame.OBJECT, speaker);
        draft.says(whole(subject.span(), verb));
        Span named = agent ? behindAs(behind + 2) : null;
        if (named != null) {
            draft.says(named);
        }
        if (!agent && continues(behind)) {
            Span more = Trim.outer(tokens, clause.chunk(behind).start(), endOfPhrase(behind));
            if (!more.isEmpty()) {
                draft.says(more);
            }
        }
        return draft;
    }

    /// A subject with all that hangs on it up to its verb: *the need **to build new roads***, ***opening** the border*.
    private Span whole(Span subject, Chunk verb) {
        int first = clause.indexAt(subject.start());
        Chunk gerund = first == 1 ? clause.chunk(0) : null;
        int start = gerund != null && gerund.isVerb() && gerund.form() == VerbForm.PROGRESSIVE
                ? gerund.start()
                : subject.start();
        for (int k = clause.indexAt(subject.end()); k < clause.indexAt(verb.start()); k++) {
            Chunk chunk = clause.chunk(k);
            boolean bound = chunk.isNoun() || chunk.is(ChunkKind.PREPOSITION) || (chunk.isVerb() && !chunk.isFinite());
            if (!bound) {
                return new Span(start, subject.end());
            }
        }
        return Trim.outer(tokens, start, verb.start());
    }

    /// *The vote was dismissed by the cabinet **as a stunt***
    private @Nullable Span behindAs(int from) {
        for (int k = from; k + 1 < clause.size() && !clause.chunk(k).isVerb(); k++) {
            if (clause.is(k, "as") && (clause.is(k + 1, ChunkKind.NOUN) || clause.is(k + 1, ChunkKind.ADJECTIVE))) {
                Span words = Trim.outer(tokens, clause.chunk(k).start(), endOfPhrase(k));
                return words.isEmpty() ? null : words;
            }
        }
        return null;
    }

    /// *Readiness was expressed **to develop trade***, *the need was noted **of** talks*
    private boolean continues(int k) {
        Chunk chunk = clause.find(k);
        if (chunk == null) {
            return false;
        }
        boolean infinitive = chunk.isVerb() && chunk.form() == VerbForm.INFINITIVE;
        return infinitive
                || clause.is(k, "that")
                || clause.is(k, "about")
                || clause.is(k, "over")
                || clause.is(k, "of")
                || clause.is(k, "for");
    }

    private int endOfPhrase(int from) {
        for (int k = from; k < clause.size(); k++) {
            if (clause.is(k, ChunkKind.STOP)
                    || (clause.is(k, ChunkKind.COMMA) && clause.is(k + 1, ChunkKind.CONJUNCTION))) {
                return clause.chunk(k).start();
            }
        }
        return clause.sentence().end();
    }

    private static Draft draft(CueMatch match, Frame frame, @Nullable Span speaker) {
        Draft draft = new Draft(
                speaker == null ? Construction.AGENTLESS : Construction.PASSIVE,
                match.cue().kind(),
                frame,
                new Span(match.verb(), match.end()),
                speaker);
        if (speaker == null) {
            draft.byTheParties();
        }
        return draft;
    }
}
