package readout.query.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/// A view's store whose writes are kept, and a bare Lucene index that the same are written to again.
public final class WatchedStore implements AutoCloseable {

    /// Something that was written.
    private interface Write {
        void to(IndexWriter writer) throws IOException;
    }

    private final List<Write> writes = new ArrayList<>();
    private final ConcurrentMergeScheduler storeMerges = new ConcurrentMergeScheduler();
    private final ConcurrentMergeScheduler bareMerges = new ConcurrentMergeScheduler();
    private final Store store;
    private final IndexWriter bare;

    /// @param bufferMegabytes of each of the two
    public WatchedStore(Path folder, int bufferMegabytes) throws IOException {
        IndexWriterConfig config = Store.config(bufferMegabytes).setMergeScheduler(storeMerges);
        store = Store.open(FSDirectory.open(folder.resolve("view")), config, Watched::new);
        bare = new IndexWriter(
                FSDirectory.open(folder.resolve("bare")),
                Store.config(bufferMegabytes).setMergeScheduler(bareMerges));
    }

    public Store store() {
        return store;
    }

    /// Waits for the merges of the view's index.
    public void awaitMerges() {
        storeMerges.sync();
    }

    /// Writes to the bare index, by one thread, what was written to the view since the last time, and makes it durable;
    /// tells how many documents that were.
    public int writeAgain() throws IOException {
        int count = writes.size();
        for (Write write : writes) {
            write.to(bare);
        }
        bare.commit();
        bareMerges.sync();
        return count;
    }

    /// Forgets what was written.
    public void forget() {
        writes.clear();
    }

    /// How many documents the view holds, and how many the bare index.
    public long[] documents() {
        return new long[] {store.documents(), bare.getDocStats().maxDoc};
    }

    @Override
    public void close() throws IOException {
        store.close();
        bare.rollback();
        bare.getDirectory().close();
    }

    private final class Watched extends IndexWriter {

        Watched(org.apache.lucene.store.Directory directory, IndexWriterConfig config) throws IOException {
            super(directory, config);
        }

        @Override
        public long updateDocument(Term term, Iterable<? extends IndexableField> document) throws IOException {
            writes.add(writer -> writer.updateDocument(term, document));
            return super.updateDocument(term, document);
        }

        @Override
        public long addDocuments(Iterable<? extends Iterable<? extends IndexableField>> documents) throws IOException {
            writes.add(writer -> writer.addDocuments(documents));
            return super.addDocuments(documents);
        }

        @Override
        public long updateDocuments(Term term, Iterable<? extends Iterable<? extends IndexableField>> documents)
                throws IOException {
            writes.add(writer -> writer.updateDocuments(term, documents));
            return super.updateDocuments(term, documents);
        }

        @Override
        public long softUpdateDocument(
                Term term, Iterable<? extends IndexableField> document, org.apache.lucene.document.Field... softDeletes)
                throws IOException {
            writes.add(writer -> writer.softUpdateDocument(term, document, softDeletes));
            return super.softUpdateDocument(term, document, softDeletes);
        }

        @Override
        public long softUpdateDocuments(
                Term term,
                Iterable<? extends Iterable<? extends IndexableField>> documents,
                org.apache.lucene.document.Field... softDeletes)
                throws IOException {
            writes.add(writer -> writer.softUpdateDocuments(term, documents, softDeletes));
            return super.softUpdateDocuments(term, documents, softDeletes);
        }
    }
}
