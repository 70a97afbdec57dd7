package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.ArticleReference;
import readout.event.article.Origin;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.event.statement.Extraction;
import readout.event.statement.Statement;

/// The rule by which outcomes become a view: a pure function from what is held and what comes to what is held then.
///
/// An outcome is applied when its article record is later than the one applied before, or is the same one read under
/// rules not yet applied to it. So a duplicate changes nothing however late it comes, and an article that goes back to
/// an earlier wording has been edited twice.
public final class Projection {

    private Projection() {}

    /// What an outcome means for a view.
    ///
    /// @param held what the view holds of the outcome's article, if it holds anything
    /// @param offset of the outcome record in the change log
    public static Step step(@Nullable HeldArticle held, Outcome outcome, long offset) {
        return switch (outcome) {
            case Outcome.Refused _ -> new Step.Counted();
            case Outcome.TakenDown(String articleId, Origin origin, Rules _) ->
                held == null || origin.offset() <= held.appliedOffset()
                        ? new Step.Stale()
                        : takeDown(articleId, held, outcome, offset);
            case Outcome.Enriched(Article article, Origin origin, Rules rules, Extraction extraction) ->
                applyText(held, outcome, new Reading(article, origin, rules, extraction.statements()), offset);
            case Outcome.Unread(Article article, Origin origin, Rules rules, var _, var _) ->
                applyText(held, outcome, new Reading(article, origin, rules, List.of()), offset);
        };
    }

    private record Reading(Article article, Origin origin, Rules rules, List<Statement> statements) {}

    private static Step applyText(@Nullable HeldArticle held, Outcome outcome, Reading reading, long offset) {
        if (held == null) {
            return applied(empty(reading), Cause.NEW, outcome, reading, offset);
        }
        boolean again = reading.origin().offset() == held.appliedOffset();
        boolean underNewRules = !held.appliedRules().contains(reading.rules().sha256());
        if (reading.origin().offset() < held.appliedOffset() || (again && !underNewRules)) {
            return new Step.Stale();
        }
        boolean sameWording = reading.article().version().equals(held.article().version());
        if (sameWording && !underNewRules) {
            return new Step.Stale();
        }
        return applied(held, sameWording ? Cause.REENRICHED : Cause.EDIT, outcome, reading, offset);
    }

    private static HeldArticle empty(Reading reading) {
        return new HeldArticle(ArticleReference.to(reading.article()), -1, Set.of(), List.of());
    }

    private static Step.Applied applied(HeldArticle held, Cause cause, Outcome outcome, Reading reading, long offset) {
        ArticleReference article = ArticleReference.to(reading.article())
                .firstObservedAt(held.article().observedAt());
        StatementDiff diff = StatementDiff.between(current(held), reading.statements());
        Ordinals positions = new Ordinals(offset);
        List<Change> changes = new ArrayList<>();
        for (StatementDiff.Revision revision : diff.revised()) {
            changes.add(new Change.Revised(positions.next(), cause, article, revision.after(), revision.before()));
        }
        for (Statement statement : diff.added()) {
            changes.add(new Change.Added(positions.next(), cause, article, statement));
        }
        for (Statement statement : diff.retracted()) {
            changes.add(new Change.Retracted(positions.next(), cause, article, statement));
        }
        List<HeldStatement> rewritten = rewritten(held, diff.kept());
        Set<String> rules = new HashSet<>(Set.of(reading.rules().sha256()));
        if (reading.origin().offset() == held.appliedOffset()) {
            rules.addAll(held.appliedRules());
        }
        HeldArticle next = new HeldArticle(
                article, reading.origin().offset(), rules, statements(reading.statements(), changes, rewritten));
        return new Step.Applied(article.id(), next, outcome, new Position(offset, changes.size()), changes, rewritten);
    }

    private static Step.Applied takeDown(String articleId, HeldArticle held, Outcome outcome, long offset) {
        Ordinals positions = new Ordinals(offset);
        List<Change> changes = new ArrayList<>();
        for (Statement statement : current(held)) {
            changes.add(new Change.Retracted(positions.next(), Cause.EDIT, held.article(), statement));
        }
        HeldArticle next = new HeldArticle(
                ArticleReference.takenDown(articleId, held.article().observedAt()),
                outcome.origin().offset(),
                Set.of(),
                List.of());
        return new Step.Applied(articleId, next, outcome, new Position(offset, changes.size()), changes, List.of());
    }

    private static List<Statement> current(HeldArticle held) {
        return held.statements().stream().map(HeldStatement::statement).toList();
    }

    /// The statements that stay, each under the change that first made it current.
    private static List<HeldStatement> rewritten(HeldArticle held, List<Statement> kept) {
        Map<String, HeldStatement> byId = new HashMap<>();
        held.statements().forEach(statement -> byId.put(statement.statement().id(), statement));
        return kept.stream()
                .map(now -> requireNonNull(byId.get(now.id())).reading(now))
                .toList();
    }

    private static List<HeldStatement> statements(
            List<Statement> order, List<Change> changes, List<HeldStatement> rewritten) {
        Map<String, HeldStatement> byId = new HashMap<>();
        rewritten.forEach(statement -> byId.put(statement.statement().id(), statement));
        changes.stream()
                .flatMap(change -> HeldStatement.madeBy(change).stream())
                .forEach(statement -> byId.put(statement.statement().id(), statement));
        return order.stream()
                .map(statement -> requireNonNull(byId.get(statement.id())))
                .toList();
    }

    private static final class Ordinals {

        private final long offset;
        private int last;

        Ordinals(long offset) {
            this.offset = offset;
        }

        Position next() {
            return new Position(offset, ++last);
        }
    }
}
