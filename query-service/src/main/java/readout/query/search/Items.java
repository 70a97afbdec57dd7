package readout.query.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import readout.query.index.Hidden;
import readout.query.index.Item;
import readout.query.index.StoredJson;

/// Reads the items of changes that were found.
public final class Items {

    private Items() {}

    /// As they are stored, for answers.
    public static List<RawValue> raw(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        List<RawValue> items = new ArrayList<>(found.length);
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : found) {
            items.add(new RawValue(new String(StoredJson.bytes(stored.document(hit.doc), Hidden.ITEM), UTF_8)));
        }
        return items;
    }

    /// The last change to a statement among those that a searcher finds.
    public static Optional<Item> ofStatement(String id, IndexSearcher searcher) throws IOException {
        TermQuery changes = new TermQuery(new Term(Hidden.STATEMENT_ID, id));
        return read(searcher, searcher.search(changes, 1, Sorting.NEWEST.sort()).scoreDocs).stream()
                .findFirst();
    }

    /// As records, for looking into them.
    public static List<Item> read(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        List<Item> items = new ArrayList<>(found.length);
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : found) {
            items.add(StoredJson.read(stored.document(hit.doc), Hidden.ITEM, Item.class));
        }
        return items;
    }
}
