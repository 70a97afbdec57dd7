package readout.query.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import readout.event.article.Withdrawal;
import readout.event.outcome.Outcome;

/// The outcomes of articles as they are now.
public final class ArticleOutcomes {

    private ArticleOutcomes() {}

    /// What became of an article, with the time at which it was first observed.
    public static Optional<Outcome> find(Snapshot snapshot, String articleId) throws IOException {
        Optional<Document> document = document(snapshot, articleId);
        return document.isPresent() ? Optional.of(read(document.get())) : Optional.empty();
    }

    /// Since when and why an article is gone from where it was published, if it is.
    public static Optional<Withdrawal> withdrawal(Snapshot snapshot, String articleId) throws IOException {
        Optional<Document> document = document(snapshot, articleId);
        return document.isPresent()
                ? Optional.ofNullable(StoredJson.read(document.get(), Hidden.HOLDING, Holding.class)
                        .withdrawal())
                : Optional.empty();
    }

    private static Optional<Document> document(Snapshot snapshot, String articleId) throws IOException {
        IndexSearcher searcher = snapshot.current();
        TopDocs found = searcher.search(new TermQuery(new Term(Hidden.ARTICLE_ID, articleId)), 1);
        return found.scoreDocs.length == 0
                ? Optional.empty()
                : Optional.of(searcher.storedFields().document(found.scoreDocs[0].doc));
    }

    /// The outcome that the document of an article stores, with the time at which the article was first observed.
    public static Outcome read(Document document) throws IOException {
        Outcome outcome = StoredJson.read(document, Hidden.OUTCOME, Outcome.class);
        Holding holding = StoredJson.read(document, Hidden.HOLDING, Holding.class);
        return withFirstObservation(outcome, holding);
    }

    private static Outcome withFirstObservation(Outcome outcome, Holding holding) {
        return switch (outcome) {
            case Outcome.Enriched(var article, var origin, var rules, var extraction) ->
                new Outcome.Enriched(article.firstObservedAt(holding.observedAt()), origin, rules, extraction);
            case Outcome.Unread(var article, var origin, var rules, var obstacle, var detail) ->
                new Outcome.Unread(article.firstObservedAt(holding.observedAt()), origin, rules, obstacle, detail);
            case Outcome.TakenDown _, Outcome.Withdrawn _, Outcome.Refused _ -> outcome;
        };
    }
}
