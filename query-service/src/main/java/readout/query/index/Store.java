package readout.query.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SoftDeletesRetentionMergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Outcome;
import readout.query.change.Corpus;
import readout.query.change.HeldArticle;
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
    private final StepWriter steps;
    private final Snapshots snapshots;
    private final HeldArticles articles;
    private final StoredSources sources;
    private @Nullable StoredCorpus corpus;
    private @Nullable WriteBehind behind;
    private volatile Checkpoint committed;

    private Store(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.steps = new StepWriter(writer);
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

    /// From now on writes in threads of their own. What is made visible or durable is all written by then.
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
        Supplier<WriteBehind.Write> prepared = () -> steps.prepare(step, before, learned, outcome, written);
        if (behind == null) {
            prepared.get().run();
        } else {
            behind.write(prepared);
        }
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
