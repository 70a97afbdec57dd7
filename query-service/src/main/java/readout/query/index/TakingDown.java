package readout.query.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.query.change.Change;
import readout.query.change.Position;
import readout.query.change.Wordless;
import readout.wire.Json;

/// Takes the words out of what is shown of all that was ever told of an article.
///
/// Each change is still found by the words that it had: whoever follows a stream and found a statement by them, or by
/// others not being there, has to hear of all that became of it, however late he reads.
final class TakingDown {

    private TakingDown() {}

    /// Writes the earlier changes of an article anew, those that were written a moment ago included.
    static void takeWords(String articleId, IndexWriter writer) throws IOException {
        try (DirectoryReader written = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(new EverythingReader(written));
            Query claims = new TermQuery(new Term(Field.ARTICLE.fieldName(), Words.keyword(articleId)));
            Query changes = new ToParentBlockJoinQuery(claims, Snapshot.CHANGE_OF_CLAIM, ScoreMode.None);
            int told = searcher.count(changes);
            for (ScoreDoc hit : searcher.search(changes, Math.max(1, told)).scoreDocs) {
                takeWords(hit, searcher, writer);
            }
        }
    }

    private static void takeWords(ScoreDoc hit, IndexSearcher searcher, IndexWriter writer) throws IOException {
        Document stored = searcher.storedFields().document(hit.doc);
        String worded = stored.getBinaryValue(Hidden.LAST_WORDING) == null ? Hidden.ITEM : Hidden.LAST_WORDING;
        Item item = StoredJson.read(stored, worded, Item.class);
        Position position = Position.parse(item.position());
        List<Document> block = of(item.change(position));
        Document change = block.getLast();
        @Nullable Long superseded = superseded(hit.doc, searcher);
        if (superseded != null && change.getField(Hidden.SUPERSEDED) == null) {
            change.add(new NumericDocValuesField(Hidden.SUPERSEDED, superseded));
        }
        writer.updateDocuments(new Term(Hidden.KEY, position.toString()), block);
    }

    private static @Nullable Long superseded(int document, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> segments = searcher.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
        NumericDocValues by = segment.reader().getNumericDocValues(Hidden.SUPERSEDED);
        return by != null && by.advanceExact(document - segment.docBase) ? by.longValue() : null;
    }

    /// The documents of a change of an article that is taken down.
    static List<Document> of(Change told) {
        List<Document> block = ChangeDocuments.of(told);
        Document change = block.getLast();
        BytesRef whole = change.getBinaryValue(Hidden.ITEM);
        change.removeField(Hidden.ITEM);
        change.add(new StoredField(Hidden.ITEM, new BytesRef(Json.encode(Item.of(Wordless.of(told))))));
        change.add(new StoredField(Hidden.LAST_WORDING, whole));
        return block;
    }
}
