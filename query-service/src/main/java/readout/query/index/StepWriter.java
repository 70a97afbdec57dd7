package readout.query.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Outcome;
import readout.event.statement.Statement;
import readout.query.change.Change;
import readout.query.change.HeldArticle;
import readout.query.change.HeldStatement;
import readout.query.change.Position;
import readout.query.change.Step;

/// Writes what outcomes changed to an index. The documents are made first, which needs no index, so that another thread
/// can do it.
final class StepWriter {

    private final IndexWriter writer;

    StepWriter(IndexWriter writer) {
        this.writer = writer;
    }

    /// Makes the documents of what an outcome changed.
    ///
    /// @param before what was held of its article
    /// @param learned documents of the corpus that are to be written as well
    /// @param outcome the outcome's bytes as they are on the log
    /// @param written when they were written there
    /// @return what is left to do with the index
    WriteBehind.Write prepare(
            Step.Applied step, @Nullable HeldArticle before, List<Document> learned, byte[] outcome, Instant written) {
        List<WriteBehind.Write> writes = new ArrayList<>();
        boolean takenDown = step.outcome() instanceof Outcome.TakenDown;
        if (takenDown) {
            writes.add(() -> TakingDown.takeWords(step.articleId(), writer));
        }
        for (Change change : step.changes()) {
            List<Document> block = takenDown ? TakingDown.of(change) : ChangeDocuments.of(change);
            writes.add(() -> write(change, before, block));
        }
        for (HeldStatement kept : step.rewritten()) {
            List<Document> block = ChangeDocuments.of(kept.change(step.held().article()));
            writes.add(() ->
                    writer.updateDocuments(new Term(Hidden.KEY, kept.since().toString()), block));
        }
        writes.add(() -> writer.addDocuments(learned));
        writes.add(article(step, before, outcome, written));
        return () -> {
            for (WriteBehind.Write write : writes) {
                write.run();
            }
        };
    }

    /// What is withdrawn is kept as it was, what is taken down is dropped, with all its earlier wordings: see also
    /// [TakingDown].
    private WriteBehind.Write article(
            Step.Applied step, @Nullable HeldArticle before, byte[] outcome, Instant written) {
        Term id = new Term(Hidden.ARTICLE_ID, step.articleId());
        return switch (step.outcome()) {
            case Outcome.TakenDown _ -> {
                Document article = ArticleDocument.of(step, outcome, written);
                yield () -> writer.updateDocument(id, article);
            }
            case Outcome.Withdrawn _ -> () -> replace(before, ArticleDocument.of(step, keptOutcome(id), written), step);
            case Outcome.Enriched _, Outcome.Unread _, Outcome.Refused _ -> {
                Document article = ArticleDocument.of(step, outcome, written);
                yield () -> replace(before, article, step);
            }
        };
    }

    private void replace(@Nullable HeldArticle before, Document article, Step.Applied step) throws IOException {
        if (before == null) {
            writer.addDocument(article);
        } else {
            Term version = new Term(Hidden.VERSION, ArticleDocument.version(before));
            writer.softUpdateDocument(version, article, superseded(step.position()));
        }
    }

    /// The outcome that is held of an article, what was written a moment ago included.
    private byte[] keptOutcome(Term id) throws IOException {
        try (DirectoryReader everythingWritten = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(everythingWritten);
            TopDocs found = searcher.search(new TermQuery(id), 1);
            return StoredJson.bytes(searcher.storedFields().document(found.scoreDocs[0].doc), Hidden.OUTCOME);
        }
    }

    private void write(Change change, @Nullable HeldArticle before, List<Document> block) throws IOException {
        switch (change) {
            case Change.Added _ -> writer.addDocuments(block);
            case Change.Revised revised -> supersede(revised.before().statement(), before, change, block);
            case Change.Retracted _, Change.Withdrawn _ -> supersede(change.statement(), before, change, block);
        }
    }

    /// Marks the change that made a statement current. It is named by its own key and not by the statement's id, which
    /// what was superseded before has as well: Lucene marks that once more while it is in memory.
    private void supersede(Statement statement, @Nullable HeldArticle before, Change by, List<Document> block)
            throws IOException {
        Position since = requireNonNull(before, "what is superseded is held").statements().stream()
                .filter(held -> held.statement().id().equals(statement.id()))
                .findFirst()
                .orElseThrow()
                .since();
        Term superseded = new Term(Hidden.CHANGE_KEY, since.toString());
        writer.softUpdateDocuments(superseded, block, superseded(by.position()));
    }

    private static org.apache.lucene.document.Field superseded(Position by) {
        return new NumericDocValuesField(Hidden.SUPERSEDED, by.sortable());
    }
}
