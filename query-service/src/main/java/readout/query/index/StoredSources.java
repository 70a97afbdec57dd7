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
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
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
        IndexSearcher searcher = new IndexSearcher(committed);
        TermQuery all = new TermQuery(new Term(Hidden.TYPE, Hidden.WATCHED));
        List<WatchedSource> sources = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(all, Math.max(1, committed.numDocs())).scoreDocs) {
            sources.add(StoredJson.read(
                    searcher.storedFields().document(hit.doc), Hidden.WATCHED_SOURCE, WatchedSource.class));
        }
        return sources;
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
