package readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Reads the reporting clauses of one sentence from left to right. Content that stands behind its cue stays open
/// until the next reporting clause at the same level, or the sentence, ends it.
final class SentenceGrammar {

    private final Clause clause;
    private final Tokens tokens;
    private final Complements complements;
    private final Placement placement;
    private final Levels levels;
    private final ContentEnds ends;
    private final LeftContent leftContent;
    private final CarriedReports carried;
    private final SpeakerFit fit;
    private final OpeningParticiples openings;
    private final Sources sources;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Open open;
    private @Nullable Span lastSpeaker;
    private @Nullable Span lastCarrier;

    /// A draft whose content has a beginning, and no end yet.
    record Open(Draft draft, int start, Occurrence occurrence, Complement complement) {}

    SentenceGrammar(Clause clause, Adverbials adverbials, Complements complements, Sources sources) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.complements = complements;
        this.sources = sources;
        this.levels = new Levels(clause, sources);
        this.ends = new ContentEnds(clause, levels);
        this.leftContent = new LeftContent(clause);
        this.carried = new CarriedReports(clause, sources);
        this.fit = new SpeakerFit(clause, sources);
        this.openings = new OpeningParticiples(clause, levels);
        this.placement = new Placement(clause, leftContent, adverbials);
    }

    List<Draft> read(List<Occurrence> occurrences) {
        for (Occurrence occurrence : occurrences) {
            read(occurrence);
        }
        closeAt(clause.sentence().end());
        return drafts;
    }

    private void read(Occurrence occurrence) {
        Subject subject = occurrence.subject();
        if (subject == null || startAs(occurrence, subject)) {
            return;
        }
        if (subject.link() == Link.INVERTED && occurrence.index() == 0) {
            Complement behind = complements.behindName(occurrence, subject);
            if (behind != null) {
                start(occurrence, behind, subject.span(), null);
            }
            return;
        }
        Complement complement = complements.find(occurrence);
        CueMatch behind = placement.postposed(occurrence, subject, complement);
        if (behind != null) {
            postposed(occurrence, subject, behind, complement);
        } else if (complement != null
                && !isTemporal(complement, subject)
                && fit.suits(occurrence, complement, subject)) {
            preposed(occurrence, subject, complement);
        }
    }

    /// Whether a clause behind *as* tells when, and not what.
    private boolean isTemporal(Complement complement, Subject subject) {
        return complement.frame() == Frame.CLAUSE && !complement.that() && placement.isBehindAs(subject);
    }

    /// Starts the content behind a cue, unless the cue stands inside content that is open.
    private void preposed(Occurrence occurrence, Subject subject, Complement complement) {
        Span speaker = speaker(subject);
        Span carrier = subject.link() == Link.SHARED ? lastCarrier : null;
        Open before = open;
        if (openings.contains(occurrence)) {
            return;
        }
        if (before == null) {
            start(occurrence, complement, speaker, carrier);
            return;
        }
        if (occurrence.verb().start() < before.start() || isInterrupted(before, occurrence)) {
            return;
        }
        Span told = carried.speaker(before, occurrence);
        int main = ends.startOfNext(before, occurrence);
        int cut = main >= 0 ? main : levels.cut(before, occurrence);
        if (told != null) {
            open = null;
            start(occurrence, complement, told, before.draft().speaker());
        } else if (cut >= 0) {
            closeAt(cut);
            start(occurrence, complement, speaker, carrier);
        }
    }

    /// *The envoy, he added, **voiced** hope*: the verb of the clause that the attribution interrupts.
    private boolean isInterrupted(Open before, Occurrence occurrence) {
        int right = clause.indexAt(before.start());
        return before.draft().construction() == Construction.MID_CLAUSE
                && (clause.is(right, ChunkKind.VERB) || clause.is(right, ChunkKind.ADVERB))
                && clause.lastFinite(right, occurrence.index()) < 0;
    }

    /// Opens the main clause behind *As Xi noted, …* as content.
    private boolean startAs(Occurrence occurrence, Subject subject) {
        Complement main = open == null
                        && sources.canSpeak(subject.span(), occurrence.verb().head())
                ? placement.behindAs(occurrence, subject)
                : null;
        if (main == null) {
            return false;
        }
        Draft draft = draft(Construction.PREPOSED, main.cue(), Frame.CLAUSE, subject.span());
        open = new Open(draft, main.start(), occurrence, main);
        lastSpeaker = subject.span();
        return true;
    }

    private void start(Occurrence occurrence, Complement complement, Span speaker, @Nullable Span carrier) {
        Draft draft = draft(levels.construction(occurrence, complement), complement.cue(), complement.frame(), speaker);
        draft.to(complement.hearer());
        if (carrier != null) {
            draft.relays().add(carrier);
        }
        boolean agreed = complement.cue().cue().kind() == CueKind.AGREE;
        Span below = agreed || complement.start() < clause.sentence().end()
                ? null
                : DisplayedText.below(tokens, complement.start());
        if (below != null) {
            if (!DisplayedText.isRelease(tokens, sources, speaker, below)) {
                add(draft, below.start(), below.end());
            }
            return;
        }
        if (openings.opens(occurrence)) {
            Span said = openings.read(draft, occurrence, complement);
            add(draft, said.start(), said.end());
            return;
        }
        open = new Open(draft, complement.start(), occurrence, complement);
        lastSpeaker = speaker;
        lastCarrier = carrier;
    }

    private static Draft draft(Construction construction, CueMatch cue, @Nullable Frame frame, Span speaker) {
        return new Draft(construction, cue.cue().kind(), frame, new Span(cue.verb(), cue.end()), speaker);
    }

    /// A shared subject is that of the reporting clause before, if there is one.
    private Span speaker(Subject subject) {
        return subject.link() == Link.SHARED && lastSpeaker != null ? lastSpeaker : subject.span();
    }

    private void closeAt(int end) {
        Open closing = open;
        if (closing != null && end > closing.start()) {
            int upTo = end == clause.sentence().end() ? ends.of(closing, end) : ends.before(closing, end);
            if (upTo == end && end == clause.sentence().end() && tokens.quotes().contains(end - 1)) {
                Span quote = tokens.quotes().around(end - 1);
                upTo = quote.start() >= closing.start() ? Math.max(end, quote.end()) : end;
            }
            addInPieces(closing, upTo);
        }
        open = null;
    }

    /// *agreed that A, **and that** B* is two pieces.
    private void addInPieces(Open closing, int end) {
        boolean clausal = closing.complement().frame() == Frame.CLAUSE
                || closing.complement().frame() == Frame.HEARER;
        int seam = clausal ? levels.seam(closing.start(), end) : -1;
        if (seam > 0) {
            Span first = Trim.outer(tokens, closing.start(), seam);
            Span second = Trim.outer(tokens, levels.behindSeam(seam), end);
            if (!first.isEmpty() && !second.isEmpty()) {
                closing.draft().says(first);
                closing.draft().says(second);
                drafts.add(closing.draft());
                return;
            }
        }
        add(closing.draft(), closing.start(), end);
    }

    private void add(Draft draft, int start, int end) {
        Span trimmed = Trim.outer(tokens, start, end);
        if (!trimmed.isEmpty()) {
            draft.says(trimmed);
            drafts.add(draft);
        }
    }

    private void postposed(Occurrence occurrence, Subject subject, CueMatch match, @Nullable Complement complement) {
        int edge = placement.edge(occurrence, subject);
        int start = leftContent.startOfLeft(edge);
        int end = clause.chunk(edge).start();
        Span speaker = subject.span();
        if (takesOver(match, start, end, speaker)) {
            return;
        }
        boolean inverted = subject.link() == Link.INVERTED;
        Span left = Trim.outer(tokens, start, end);
        int behind = inverted ? speaker.end() : match.end();
        int right = placement.goesOnAt(match, behind, complement, start, edge);
        Construction construction =
                right > 0 ? Construction.MID_CLAUSE : inverted ? Construction.INVERTED : Construction.POSTPOSED;
        Draft draft = draft(construction, match, Frame.CLAUSE, speaker);
        draft.to(placement.hearerBehind(match));
        lastSpeaker = speaker;
        if (left.isEmpty()) {
            return;
        }
        if (right == 0 && !leftContent.hasVerbBefore(edge)) {
            return;
        }
        draft.says(left);
        if (right > 0) {
            open = new Open(draft, right, occurrence, new Complement(match, Frame.CLAUSE, right, false, null));
        } else {
            drafts.add(draft);
        }
    }

    /// Settles what was read before inside the content of an attribution behind it: a carrier's becomes a relay
    /// of that, a speaker's takes its place. Whoever *reports* behind a report only carries it.
    ///
    /// @return whether the attribution is a mere relay
    private boolean takesOver(CueMatch match, int start, int end, Span speaker) {
        boolean inner =
                (open != null && open.start() >= start) || drafts.stream().anyMatch(draft -> draft.end() > start);
        if (!inner) {
            return false;
        }
        if (match.cue().verb().equals("report") || isCarried(speaker, start)) {
            closeAt(end);
            drafts.stream()
                    .filter(draft -> draft.end() > start)
                    .forEach(draft -> draft.relays().add(speaker));
            lastSpeaker = null;
            return true;
        }
        open = null;
        drafts.removeIf(draft -> draft.end() > start);
        return false;
    }

    /// Whether a source behind words carries all that was read in them.
    private boolean isCarried(Span source, int start) {
        boolean carried =
                open == null || sources.isCarrierOf(source, open.draft().speaker());
        return carried
                && drafts.stream()
                        .filter(draft -> draft.end() > start)
                        .allMatch(draft -> sources.isCarrierOf(source, draft.speaker()));
    }
}
