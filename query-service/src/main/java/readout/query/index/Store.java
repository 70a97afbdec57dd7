package readout.query.index;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SoftDeletesRetentionMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Outcome;
import readout.event.statement.Statement;
import readout.query.change.Change;
import readout.query.change.Corpus;
import readout.query.change.HeldArticle;
import readout.query.change.HeldStatement;
import readout.query.change.Position;
import readout.query.change.Step;

/// The view on disk: every change with its claims, and what is held of every article, in one Lucene index. What is
/// superseded is hidden from what is current, never dropped.
///
/// Written by one thread, the view thread or one behind it; read by any through snapshots.
public final class Store implements AutoCloseable {

    /// Segments as small as those of a refresh are written to disk only by the commit, unless they were merged by then.
    private static final int CACHED_SEGMENT_MEGABYTES = 4;
    private static final int CACHE_MEGABYTES = 32;
    /// A refresh does not wait for merges: what is new is to be seen now, in however many segments.
    private static final int NO_WAIT = 0;

    private final Directory directory;
    private final IndexWriter writer;
    private final Snapshots snapshots;
    private final HeldArticles articles;
    private final StoredSources sources;
    private @Nullable StoredCorpus corpus;
    private @Nullable WriteBehind behind;
    private volatile Checkpoint committed;

    private Store(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.committed = Checkpoint.ofCommit(writer.getLiveCommitData());
        DirectoryReader reader = DirectoryReader.open(writer);
        this.sources = new StoredSources(writer, reader);
        this.snapshots = new Snapshots(reader, committed, sources.all());
        this.articles = new HeldArticles(snapshots);
    }

    /// Opens the index in a folder at its last commit, or makes an empty one.
    ///
    /// @throws UnfitIndexException if the index was made by another version of Readout
    /// @throws org.apache.lucene.index.CorruptIndexException if it is damaged
    public static Store open(Path folder, int bufferMegabytes) throws IOException {
        Directory directory =
                new NRTCachingDirectory(FSDirectory.open(folder), CACHED_SEGMENT_MEGABYTES, CACHE_MEGABYTES);
        return open(directory, config(bufferMegabytes), IndexWriter::new);
    }

    /// Makes what writes an index.
    interface Writing {
        IndexWriter in(Directory directory, IndexWriterConfig config) throws IOException;
    }

    /// The same with a writer of one's own, which may watch what is written. The store closes the directory.
    static Store open(Directory directory, IndexWriterConfig config, Writing writing) throws IOException {
        try {
            return new Store(directory, writing.in(directory, config));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// How an index of a view is written.
    static IndexWriterConfig config(int bufferMegabytes) {
        return new IndexWriterConfig(new Words())
                .setRAMBufferSizeMB(bufferMegabytes)
                .setMaxFullFlushMergeWaitMillis(NO_WAIT)
                .setSoftDeletesField(Hidden.SUPERSEDED)
                .setMergePolicy(new SoftDeletesRetentionMergePolicy(
                        Hidden.SUPERSEDED, MatchAllDocsQuery::new, new TieredMergePolicy()));
    }

    /// How far the view was when it was last committed.
    public Checkpoint committed() {
        return committed;
    }

    /// How many documents were written, those that were replaced and not merged away yet included.
    long documents() {
        return writer.getDocStats().maxDoc;
    }

    /// What is held of an article, what was written a moment ago included.
    public @Nullable HeldArticle held(String articleId) throws IOException {
        return articles.find(articleId);
    }

    /// What is known of the sources, to be added to.
    public StoredSources sources() {
        return sources;
    }

    /// What was said before the next outcome. To be asked the first time takes some seconds for each million of
    /// statements.
    public Corpus corpus() throws IOException {
        return storedCorpus();
    }

    private StoredCorpus storedCorpus() throws IOException {
        StoredCorpus opened = corpus;
        if (opened == null) {
            opened = new StoredCorpus(snapshots);
            corpus = opened;
        }
        return opened;
    }

    private void forgetFresh() throws IOException {
        if (corpus != null) {
            corpus.forget();
        }
    }

    /// From now on writes in a thread of its own. What is made visible or durable is all written by then.
    public void writeBehind() {
        behind = new WriteBehind();
    }

    /// From now on writes at once again, when all that was told is written.
    public void writeThrough() throws IOException {
        WriteBehind ending = behind;
        behind = null;
        if (ending != null) {
            try (ending) {
                ending.await();
            }
        }
    }

    private void awaitWritten() throws IOException {
        if (behind != null) {
            behind.await();
        }
    }

    /// Writes what an outcome changed.
    ///
    /// @param outcome the outcome's bytes as they are on the log
    /// @param written when they were written there
    public void write(Step.Applied step, byte[] outcome, Instant written) throws IOException {
        HeldArticle before = articles.find(step.articleId());
        List<Document> learned = storedCorpus().takeUnwritten();
        if (step.outcome() instanceof Outcome.TakenDown) {
            storedCorpus().takeDown(step.articleId());
        }
        articles.remember(step.articleId(), step.held());
        WriteBehind.Write write = () -> {
            writeChanges(step, before);
            writer.addDocuments(learned);
            writeArticle(step, before, outcome, written);
        };
        if (behind == null) {
            write.run();
        } else {
            behind.write(write);
        }
    }

    private void writeChanges(Step.Applied step, @Nullable HeldArticle before) throws IOException {
        boolean takenDown = step.outcome() instanceof Outcome.TakenDown;
        if (takenDown) {
            TakingDown.takeWords(step.articleId(), writer);
        }
        for (Change change : step.changes()) {
            write(change, before, takenDown ? TakingDown.of(change) : ChangeDocuments.of(change));
        }
        for (HeldStatement kept : step.rewritten()) {
            Change change = kept.change(step.held().article());
            writer.updateDocuments(new Term(Hidden.KEY, kept.since().toString()), ChangeDocuments.of(change));
        }
    }

    /// What is withdrawn is kept as it was, what is taken down is dropped, with all its earlier wordings: see also
    /// [TakingDown].
    private void writeArticle(Step.Applied step, @Nullable HeldArticle before, byte[] outcome, Instant written)
            throws IOException {
        Term id = new Term(Hidden.ARTICLE_ID, step.articleId());
        switch (step.outcome()) {
            case Outcome.TakenDown _ -> writer.updateDocument(id, ArticleDocument.of(step, outcome, written));
            case Outcome.Withdrawn _ -> replace(before, ArticleDocument.of(step, keptOutcome(id), written), step);
            case Outcome.Enriched _, Outcome.Unread _, Outcome.Refused _ ->
                replace(before, ArticleDocument.of(step, outcome, written), step);
        }
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

    /// Makes all that was written visible.
    public void refresh(Checkpoint checkpoint) throws IOException {
        awaitWritten();
        sources.write(checkpoint.articleOffsets());
        snapshots.advanceTo(checkpoint, sources.all());
        articles.forget();
        forgetFresh();
    }

    /// Makes all that was written durable, with how far the view has come, in one.
    public void commit(Checkpoint checkpoint) throws IOException {
        awaitWritten();
        sources.write(checkpoint.articleOffsets());
        writer.setLiveCommitData(checkpoint.toCommit().entrySet());
        writer.commit();
        committed = checkpoint;
    }

    /// The newest snapshot. It must be given back with [#release].
    public Snapshot acquire() throws IOException {
        return snapshots.acquire();
    }

    public void release(Snapshot snapshot) throws IOException {
        snapshots.release(snapshot);
    }

    /// Closes without a commit: what was not committed is read again from the log.
    @Override
    public void close() throws IOException {
        if (behind != null) {
            behind.close();
        }
        forgetFresh();
        snapshots.close();
        try {
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
