package readout.query.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.ArticleReference;
import readout.event.outcome.Outcome;
import readout.event.statement.Statement;
import readout.query.change.Before;
import readout.query.change.HeldArticle;
import readout.query.change.HeldStatement;
import readout.query.change.Position;

/// Finds what is held of an article: in memory what was written since the last refresh, else in the index. Only the
/// view thread uses it.
final class HeldArticles {

    private final ReferenceManager<Snapshot> snapshots;
    private final Map<String, HeldArticle> fresh = new HashMap<>();
    private @Nullable Found last;

    /// What was found when it was last looked for: whoever writes asks again.
    private record Found(String articleId, @Nullable HeldArticle held) {}

    HeldArticles(ReferenceManager<Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    void remember(String articleId, HeldArticle held) {
        fresh.put(articleId, held);
        last = null;
    }

    void forget() {
        fresh.clear();
        last = null;
    }

    @Nullable
    HeldArticle find(String articleId) throws IOException {
        HeldArticle written = fresh.get(articleId);
        if (written != null) {
            return written;
        }
        if (last == null || !last.articleId().equals(articleId)) {
            last = new Found(articleId, read(articleId));
        }
        return last.held();
    }

    private @Nullable HeldArticle read(String articleId) throws IOException {
        Snapshot snapshot = snapshots.acquire();
        try {
            Document document = first(snapshot.current(), new TermQuery(new Term(Hidden.ARTICLE_ID, articleId)));
            return document == null ? null : held(articleId, document, snapshot.current());
        } finally {
            snapshots.release(snapshot);
        }
    }

    private static HeldArticle held(String articleId, Document document, IndexSearcher searcher) throws IOException {
        Holding holding = StoredJson.read(document, Hidden.HOLDING, Holding.class);
        Outcome outcome = StoredJson.read(document, Hidden.OUTCOME, Outcome.class);
        List<Statement> statements = outcome instanceof Outcome.Enriched enriched
                ? enriched.extraction().statements()
                : List.of();
        List<HeldStatement> held = new ArrayList<>();
        for (int i = 0; i < holding.statements().size(); i++) {
            held.add(held(statements.get(i), holding.statements().get(i), searcher));
        }
        return new HeldArticle(
                reference(articleId, outcome, holding),
                holding.appliedOffset(),
                Set.copyOf(holding.appliedRules()),
                holding.copyOf(),
                holding.withdrawal(),
                held);
    }

    private static HeldStatement held(Statement statement, Holding.Since since, IndexSearcher searcher)
            throws IOException {
        Before before = null;
        if (since.revised()) {
            Document change =
                    requireNonNull(first(searcher, change(since.position())), "the change that made it current");
            Item item = StoredJson.read(change, Hidden.ITEM, Item.class);
            before = new Before(requireNonNull(item.before()), requireNonNull(item.beforeStanding()));
        }
        return new HeldStatement(statement, Position.parse(since.position()), since.cause(), since.standing(), before);
    }

    private static ArticleReference reference(String articleId, Outcome outcome, Holding holding) {
        return switch (outcome) {
            case Outcome.Enriched(Article article, var _, var _, var _) ->
                ArticleReference.to(article).firstObservedAt(holding.observedAt());
            case Outcome.Unread(Article article, var _, var _, var _, var _) ->
                ArticleReference.to(article).firstObservedAt(holding.observedAt());
            case Outcome.TakenDown _, Outcome.Withdrawn _, Outcome.Refused _ ->
                ArticleReference.takenDown(articleId, holding.observedAt());
        };
    }

    private static Query change(String position) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Hidden.KEY, position)), Occur.FILTER)
                .add(Snapshot.CHANGES, Occur.FILTER)
                .build();
    }

    private static @Nullable Document first(IndexSearcher searcher, Query query) throws IOException {
        TopDocs found = searcher.search(query, 1);
        return found.scoreDocs.length == 0 ? null : searcher.storedFields().document(found.scoreDocs[0].doc);
    }
}
