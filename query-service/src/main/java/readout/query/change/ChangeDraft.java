package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Statement;

/// The changes of one outcome, in the order in which they get their positions.
final class ChangeDraft {

    private final ArticleReference article;
    private final @Nullable String copyOf;
    private final Cause cause;
    private final Arrival arrival;
    private final Corpus corpus;
    private final List<Statement> current;
    private final Map<String, HeldStatement> held = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();

    /// @param before what is held of the article until now
    /// @param article what is known of it from now on
    ChangeDraft(
            HeldArticle before,
            ArticleReference article,
            @Nullable String copyOf,
            Cause cause,
            Arrival arrival,
            Corpus corpus) {
        this.article = article;
        this.copyOf = copyOf;
        this.cause = cause;
        this.arrival = arrival;
        this.corpus = corpus;
        this.current =
                before.statements().stream().map(HeldStatement::statement).toList();
        before.statements().forEach(statement -> held.put(statement.statement().id(), statement));
    }

    /// The statements that were current until now.
    List<Statement> current() {
        return current;
    }

    void revise(StatementDiff.Revision revision) {
        Before before = find(revision.before()).asBefore();
        Statement now = revision.after();
        changes.add(new Change.Revised(next(), cause, article, now, standing(now, before), before));
    }

    void add(Statement statement) {
        changes.add(new Change.Added(next(), cause, article, statement, standing(statement, null)));
    }

    void retract(Statement statement) {
        changes.add(new Change.Retracted(
                next(), cause, article, statement, find(statement).standing()));
    }

    void withdraw(Statement statement) {
        changes.add(new Change.Withdrawn(
                next(), cause, article, statement, find(statement).standing()));
    }

    /// The statements that stay, each under the change that first made it current.
    List<HeldStatement> keep(List<Statement> kept) {
        return kept.stream().map(now -> find(now).reading(now)).toList();
    }

    /// What is held of a reading's statements from now on, in their order.
    List<HeldStatement> statements(List<Statement> reading) {
        Map<String, HeldStatement> made = new HashMap<>();
        changes.stream()
                .flatMap(change -> HeldStatement.madeBy(change).stream())
                .forEach(statement -> made.put(statement.statement().id(), statement));
        return reading.stream()
                .map(now -> {
                    HeldStatement changed = made.get(now.id());
                    return changed == null ? find(now).reading(now) : changed;
                })
                .toList();
    }

    List<Change> changes() {
        return changes;
    }

    /// The position behind all of them.
    Position end() {
        return new Position(arrival.offset(), changes.size());
    }

    private Standing standing(Statement statement, @Nullable Before before) {
        return corpus.standing(new Corpus.Wording(article.id(), copyOf, statement, before));
    }

    private HeldStatement find(Statement statement) {
        return requireNonNull(held.get(statement.id()), "what went or stays was current");
    }

    private Position next() {
        return new Position(arrival.offset(), changes.size() + 1);
    }
}
