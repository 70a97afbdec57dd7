package readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.cue.Cue;
import readout.extract.cue.CueKind;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Reads the reporting clauses of one sentence from left to right. Content that stands behind its cue stays open until
/// the next reporting clause at the same level, or the sentence, ends it.
final class SentenceGrammar {

    private final Clause clause;
    private final Tokens tokens;
    private final Complements complements;
    private final Adverbials adverbials;
    private final Levels levels;
    private final Carriers carriers;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Open open;
    private @Nullable Span lastSpeaker;

    /// A draft whose content has a beginning, and no end yet.
    record Open(Draft draft, int start, Occurrence occurrence, Complement complement) {}

    SentenceGrammar(Clause clause, Adverbials adverbials, Complements complements, Carriers carriers) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.adverbials = adverbials;
        this.complements = complements;
        this.levels = new Levels(clause);
        this.carriers = carriers;
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
        Complement complement = complements.find(occurrence);
        if (subject != null && isPostposed(occurrence, subject, complement)) {
            postposed(occurrence, subject, complement);
            return;
        }
        if (complement == null || subject == null || !suits(complement, subject)) {
            return;
        }
        Open before = open;
        Span speaker = speaker(subject);
        Span carrier = null;
        if (before != null) {
            if (occurrence.verb().start() < before.start()) {
                return;
            }
            int cut = levels.cut(before, occurrence);
            boolean carried = cut < 0 && carriers.carries(before, occurrence, clause);
            if (cut < 0 && !carried) {
                return;
            }
            if (carried) {
                carrier = before.draft().speaker();
                open = null;
            } else {
                closeAt(cut);
            }
        }
        start(occurrence, complement, speaker, carrier);
    }

    private void start(Occurrence occurrence, Complement complement, Span speaker, @Nullable Span carrier) {
        Draft draft = draft(construction(occurrence, complement), complement.cue(), complement.frame(), speaker);
        draft.to(complement.hearer());
        if (carrier != null) {
            draft.relays().add(carrier);
        }
        if (occurrence.participle() && opensSentence(occurrence)) {
            int end = endOfOpening(occurrence, complement);
            if (end > complement.start()) {
                add(draft, complement.start(), end);
            }
            return;
        }
        open = new Open(draft, complement.start(), occurrence, complement);
        lastSpeaker = speaker;
    }

    private static Draft draft(Construction construction, CueMatch cue, @Nullable Frame frame, Span speaker) {
        return new Draft(construction, cue.cue().kind(), frame, new Span(cue.verb(), cue.end()), speaker);
    }

    /// Subjects that can show something only are no speakers; what shows can be said by documents only.
    private boolean suits(Complement complement, Subject subject) {
        boolean document = carriers.isDocument(subject.span());
        return complement.cue().cue().kind() != CueKind.SHOW || document;
    }

    /// A shared subject is that of the reporting clause before, if there is one.
    private Span speaker(Subject subject) {
        return subject.link() == Link.SHARED && lastSpeaker != null ? lastSpeaker : subject.span();
    }

    private Construction construction(Occurrence occurrence, Complement complement) {
        Subject subject = occurrence.subject();
        Link link = subject == null ? Link.SHARED : subject.link();
        if (occurrence.participle()) {
            return link == Link.ABSOLUTE ? Construction.ABSOLUTE : Construction.PARTICIPLE;
        }
        Cue cue = complement.cue().cue();
        if (cue.kind() == CueKind.CALL) {
            return Construction.CALL;
        }
        return switch (complement.frame()) {
            case INFINITIVE -> Construction.COMMITMENT;
            case OBJECT -> Construction.NOMINAL;
            case CLAUSE, QUOTATION, QUESTION, HEARER, APPEAL, GERUND ->
                switch (link) {
                    case ANTECEDENT -> Construction.RELATIVE;
                    case SHARED -> Construction.COORDINATED;
                    case OWN, INVERTED, ABSOLUTE ->
                        levels.isInRelative(occurrence) ? Construction.RELATIVE : Construction.PREPOSED;
                };
        };
    }

    private boolean opensSentence(Occurrence occurrence) {
        for (int k = 0; k < occurrence.index(); k++) {
            if (clause.chunk(k).isVerb() && clause.chunk(k).isFinite()) {
                return false;
            }
        }
        return true;
    }

    /// The comma before the main clause: *Noting A, B and C**,** Xi said …*.
    private int endOfOpening(Occurrence occurrence, Complement complement) {
        Subject subject = occurrence.subject();
        if (subject == null || subject.first() <= occurrence.index()) {
            return clause.sentence().end();
        }
        int comma = subject.first() - 1;
        return clause.is(comma, ChunkKind.COMMA) ? clause.chunk(comma).start() : complement.start();
    }

    private void closeAt(int end) {
        Open closing = open;
        if (closing != null && end > closing.start()) {
            int upTo = end;
            if (end == clause.sentence().end() && tokens.quotes().contains(end - 1)) {
                Span quote = tokens.quotes().around(end - 1);
                upTo = quote.start() >= closing.start() ? Math.max(end, quote.end()) : end;
            }
            addInPieces(closing, upTo);
        }
        open = null;
    }

    /// *agreed that A, **and that** B* is two pieces.
    private void addInPieces(Open closing, int end) {
        int seam = closing.complement().that() ? levels.seam(closing.start(), end) : -1;
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

    private boolean isPostposed(Occurrence occurrence, Subject subject, @Nullable Complement complement) {
        if (occurrence.participle()) {
            return false;
        }
        boolean inverted = subject.link() == Link.INVERTED;
        if (subject.link() != Link.OWN && !inverted) {
            return false;
        }
        int edge = inverted ? occurrence.index() : subject.first();
        if (!levels.isBehindBoundary(edge) || occurrence.cues().stream().noneMatch(SentenceGrammar::maySayBehind)) {
            return false;
        }
        if (inverted || complement == null) {
            return true;
        }
        boolean introduced = complement.that() || complement.frame() == Frame.HEARER;
        if (introduced) {
            return false;
        }
        if (complement.frame() == Frame.QUOTATION) {
            return levels.isBehindQuote(edge);
        }
        Chunk first = clause.chunk(clause.indexAt(complement.start()));
        boolean loose =
                first.is(ChunkKind.PREPOSITION) || first.is(ChunkKind.SUBORDINATOR) || first.is(ChunkKind.ADVERB);
        return complement.frame() == Frame.CLAUSE && loose && levels.hasClauseBefore(edge);
    }

    private static boolean maySayBehind(CueMatch match) {
        return match.cue().allows(Frame.CLAUSE)
                || match.cue().allows(Frame.QUOTATION)
                || match.cue().allows(Frame.QUESTION)
                || match.cue().allows(Frame.HEARER);
    }

    private void postposed(Occurrence occurrence, Subject subject, @Nullable Complement complement) {
        boolean inverted = subject.link() == Link.INVERTED;
        int edge = inverted ? occurrence.index() : subject.first();
        int end = clause.chunk(edge).start();
        int start = levels.startOfLeft(edge);
        Span speaker = subject.span();
        if ((open != null && open.start() >= start) || drafts.stream().anyMatch(draft -> draft.end() > start)) {
            boolean carrier = carriers.isCarrier(speaker);
            if (carrier) {
                closeAt(end);
                drafts.stream()
                        .filter(draft -> draft.end() > start)
                        .forEach(draft -> draft.relays().add(speaker));
                lastSpeaker = null;
                return;
            }
            open = null;
            drafts.removeIf(draft -> draft.end() > start);
        }
        CueMatch match = occurrence.cues().stream()
                .filter(SentenceGrammar::maySayBehind)
                .findFirst()
                .orElseThrow();
        Span left = Trim.outer(tokens, start, end);
        int right = rightPart(match, inverted ? subject.span().end() : match.end(), complement, start, edge);
        Construction construction =
                right > 0 ? Construction.MID_CLAUSE : inverted ? Construction.INVERTED : Construction.POSTPOSED;
        Draft draft = draft(construction, match, Frame.CLAUSE, speaker);
        if (complement == null && match.cue().allows(Frame.HEARER)) {
            draft.to(hearerBehind(match));
        }
        lastSpeaker = speaker;
        if (left.isEmpty()) {
            return;
        }
        draft.says(left);
        drafts.add(draft);
        if (right > 0) {
            drafts.removeLast();
            open = new Open(draft, right, occurrence, new Complement(match, Frame.CLAUSE, right, false, null));
        }
    }

    private @Nullable Span hearerBehind(CueMatch match) {
        int k = clause.indexAt(match.end());
        return clause.is(k, ChunkKind.NOUN)
                ? new Span(clause.chunk(k).start(), clause.chunk(k).end())
                : null;
    }

    /// Where the content goes on behind an attribution in its middle, 0 if it does not.
    private int rightPart(CueMatch match, int behind, @Nullable Complement complement, int leftStart, int edge) {
        if (complement != null && complement.frame() == Frame.QUOTATION) {
            return complement.start();
        }
        int k = clause.indexAt(behind);
        if (match.cue().allows(Frame.HEARER) && clause.is(k, ChunkKind.NOUN)) {
            k++;
        }
        k = adverbials.loose(k);
        boolean pause = clause.is(k, ChunkKind.COMMA) || clause.is(k, ChunkKind.DASH);
        if (!pause) {
            return 0;
        }
        return levels.goesOn(k + 1, leftStart, edge) ? clause.chunk(k + 1).start() : 0;
    }
}
