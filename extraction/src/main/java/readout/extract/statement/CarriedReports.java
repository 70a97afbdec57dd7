package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.clause.Subjects;
import readout.extract.cue.Frame;
import readout.extract.statement.SentenceGrammar.Open;
import readout.extract.text.Span;

/// Tells whose reports stand inside what a document or a body tells: *the ministry said that, in the talks, **the
/// ministers expressed** concern **and called for** calm*.
final class CarriedReports {

    private final Clause clause;
    private final Sources sources;

    CarriedReports(Clause clause, Sources sources) {
        this.clause = clause;
        this.sources = sources;
    }

    /// Who speaks in what a document or a body tells, absent if nobody else does.
    @Nullable
    Span speaker(Open carrier, Occurrence next) {
        Span source = carrier.draft().speaker();
        Subject subject = next.subject();
        if (source == null
                || subject == null
                || carrier.complement().frame() != Frame.CLAUSE
                || !sources.isCarrier(source)) {
            return null;
        }
        int from = clause.indexAt(carrier.start());
        boolean opens =
                subject.link() == Link.OWN && subject.first() >= from && clause.lastFinite(from, subject.first()) < 0;
        if (opens) {
            return sources.isDocument(source) || sources.isParty(subject.span()) ? subject.span() : null;
        }
        Subject met = ofOccasion(from, next.index());
        if (met == null) {
            return null;
        }
        Span theirs = met.span();
        return switch (subject.link()) {
            case SHARED -> carrier.complement().that() || next.participle() ? theirs : null;
            case OWN -> sources.isParty(subject.span()) ? subject.span() : null;
            case INVERTED, ANTECEDENT, ABSOLUTE -> null;
        };
    }

    /// Of whom it is told first that they met or what they talked about.
    private @Nullable Subject ofOccasion(int from, int to) {
        int verb = from;
        while (verb < to && !clause.isFiniteVerb(verb)) {
            verb++;
        }
        boolean occasion = verb < to
                && Grammar.OCCASIONS.contains(
                        clause.tokens().word(clause.chunk(verb).head()));
        Subject subject = occasion ? new Subjects(clause).before(verb) : null;
        return subject != null && subject.link() == Link.OWN && sources.isParty(subject.span()) ? subject : null;
    }
}
