package readout.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Poll;
import readout.query.source.SourceHeading;
import readout.query.source.SourceLedger;
import readout.query.source.WatchedSource;
import readout.query.source.WatchedSources;
import readout.wire.Json;

/// The sources as the index holds them, and every look at them. Only the view thread uses it.
public final class StoredSources {

    private final IndexWriter writer;
    private final SourceLedger ledger;

    StoredSources(IndexWriter writer, DirectoryReader committed) throws IOException {
        this.writer = writer;
        this.ledger = new SourceLedger(read(committed));
    }

    private static List<WatchedSource> read(DirectoryReader committed) throws IOException {
        List<WatchedSource> sources = new ArrayList<>();
        for (LeafReaderContext segment : committed.leaves()) {
            @Nullable
            PostingsEnum found = segment.reader().postings(new Term(Hidden.TYPE, Hidden.WATCHED), PostingsEnum.NONE);
            if (found != null) {
                read(segment.reader(), found, sources);
            }
        }
        return sources;
    }

    private static void read(LeafReader segment, PostingsEnum found, List<WatchedSource> into) throws IOException {
        @Nullable Bits kept = segment.getLiveDocs();
        StoredFields stored = segment.storedFields();
        for (int id = found.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = found.nextDoc()) {
            if (kept == null || kept.get(id)) {
                into.add(StoredJson.read(stored.document(id), Hidden.WATCHED_SOURCE, WatchedSource.class));
            }
        }
    }

    /// A source is defined, anew or otherwise than before.
    public void define(SourceHeading heading) {
        ledger.define(heading);
    }

    /// A source is deleted.
    public void delete(String id) {
        ledger.delete(id);
    }

    /// A source was looked at. To be told so twice is to be told once.
    public void enter(Poll poll) throws IOException {
        String key = poll.sourceId() + "/" + poll.at();
        writer.updateDocument(new Term(Hidden.POLL_KEY, key), PollDocument.of(poll, key));
        ledger.enter(poll);
    }

    /// Counts what can be counted, and writes what changed.
    ///
    /// @param applied see [SourceLedger#count]
    void write(Map<Integer, Long> applied) throws IOException {
        ledger.count(applied);
        for (WatchedSource source : ledger.takeChanged()) {
            Document document = new Document();
            document.add(new StringField(Hidden.TYPE, Hidden.WATCHED, Store.NO));
            document.add(new StringField(Hidden.WATCHED_ID, source.heading().id(), Store.NO));
            document.add(new StoredField(Hidden.WATCHED_SOURCE, new BytesRef(Json.encode(source))));
            writer.updateDocument(new Term(Hidden.WATCHED_ID, source.heading().id()), document);
        }
    }

    WatchedSources all() {
        return ledger.all();
    }
}
