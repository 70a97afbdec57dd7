package readout.query.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.ArticleReference;
import readout.event.article.Origin;
import readout.event.article.Withdrawal;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.event.statement.Extraction;
import readout.event.statement.Statement;

/// The rule by which outcomes become a view: a function from what is held and what comes to what is held then. It
/// depends on nothing else but the corpus, which is what outcomes before this one have left.
///
/// An outcome is applied when its article record is later than the one applied before, or is the same one read under
/// rules not yet applied to it. So a duplicate changes nothing however late it comes, and an article that goes back to
/// an earlier wording has been edited twice.
public final class Projection {

    private Projection() {}

    /// What an outcome means for a view.
    ///
    /// @param held what the view holds of the outcome's article, if it holds anything
    /// @param corpus what was said before; it learns from an outcome exactly when that is applied
    public static Step step(@Nullable HeldArticle held, Outcome outcome, Arrival arrival, Corpus corpus) {
        return switch (outcome) {
            case Outcome.Refused _ -> new Step.Counted();
            case Outcome.TakenDown(String articleId, Origin origin, Rules _) ->
                held == null || origin.offset() <= held.appliedOffset()
                        ? new Step.Stale()
                        : takeDown(articleId, held, outcome, arrival);
            case Outcome.Withdrawn(Withdrawal withdrawal, Origin origin, Rules _) ->
                held == null || origin.offset() <= held.appliedOffset() || !held.isPublished()
                        ? new Step.Stale()
                        : withdraw(withdrawal, held, outcome, arrival);
            case Outcome.Enriched(Article article, Origin origin, Rules rules, Extraction extraction) ->
                applyText(held, outcome, new Reading(article, origin, rules, extraction.statements()), arrival, corpus);
            case Outcome.Unread(Article article, Origin origin, Rules rules, var _, var _) ->
                applyText(held, outcome, new Reading(article, origin, rules, List.of()), arrival, corpus);
        };
    }

    private record Reading(Article article, Origin origin, Rules rules, List<Statement> statements) {}

    private static Step applyText(
            @Nullable HeldArticle held, Outcome outcome, Reading reading, Arrival arrival, Corpus corpus) {
        if (held == null) {
            return applied(
                    empty(reading), arrival.backfill() ? Cause.BACKFILL : Cause.NEW, outcome, reading, arrival, corpus);
        }
        boolean again = reading.origin().offset() == held.appliedOffset();
        boolean underNewRules = !held.appliedRules().contains(reading.rules().sha256());
        if (reading.origin().offset() < held.appliedOffset() || (again && !underNewRules)) {
            return new Step.Stale();
        }
        boolean sameWording = held.isCurrentAs(reading.article().version());
        if (sameWording && !underNewRules) {
            return new Step.Stale();
        }
        Cause edit = arrival.backfill() ? Cause.BACKFILL : Cause.EDIT;
        return applied(held, sameWording ? Cause.REENRICHED : edit, outcome, reading, arrival, corpus);
    }

    private static HeldArticle empty(Reading reading) {
        return new HeldArticle(ArticleReference.to(reading.article()), -1, Set.of(), null, null, List.of());
    }

    private static Step.Applied applied(
            HeldArticle held, Cause cause, Outcome outcome, Reading reading, Arrival arrival, Corpus corpus) {
        ArticleReference article = ArticleReference.to(reading.article())
                .firstObservedAt(held.article().observedAt());
        String copyOf = cause == Cause.REENRICHED ? held.copyOf() : corpus.copyOf(reading.article());
        ChangeDraft draft = new ChangeDraft(held, article, copyOf, cause, arrival, corpus);
        StatementDiff diff = StatementDiff.between(draft.current(), reading.statements());
        diff.revised().forEach(draft::revise);
        diff.added().forEach(draft::add);
        diff.retracted().forEach(draft::retract);
        List<HeldStatement> rewritten = draft.keep(diff.kept());
        Set<String> rules = new HashSet<>(Set.of(reading.rules().sha256()));
        if (reading.origin().offset() == held.appliedOffset()) {
            rules.addAll(held.appliedRules());
        }
        HeldArticle next = new HeldArticle(
                article, reading.origin().offset(), rules, copyOf, null, draft.statements(reading.statements()));
        return new Step.Applied(article.id(), next, outcome, draft.end(), draft.changes(), rewritten);
    }

    private static Step.Applied takeDown(String articleId, HeldArticle held, Outcome outcome, Arrival arrival) {
        ChangeDraft draft = new ChangeDraft(held, held.article(), held.copyOf(), Cause.EDIT, arrival, Corpus.NONE);
        draft.current().forEach(draft::retract);
        HeldArticle next = new HeldArticle(
                ArticleReference.takenDown(articleId, held.article().observedAt()),
                outcome.origin().offset(),
                Set.of(),
                null,
                null,
                List.of());
        return new Step.Applied(articleId, next, outcome, draft.end(), draft.changes(), List.of());
    }

    private static Step.Applied withdraw(Withdrawal withdrawal, HeldArticle held, Outcome outcome, Arrival arrival) {
        ChangeDraft draft = new ChangeDraft(held, held.article(), held.copyOf(), Cause.EDIT, arrival, Corpus.NONE);
        draft.current().forEach(draft::withdraw);
        HeldArticle next = new HeldArticle(
                held.article(), outcome.origin().offset(), Set.of(), held.copyOf(), withdrawal, List.of());
        return new Step.Applied(held.article().id(), next, outcome, draft.end(), draft.changes(), List.of());
    }
}
