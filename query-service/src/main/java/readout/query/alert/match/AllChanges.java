package readout.query.alert.match;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import readout.query.change.Position;
import readout.query.index.Hidden;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.index.StoredJson;
import readout.query.search.Items;

/// Reads changes in their order, whatever they say.
public final class AllChanges {

    private static final Sort BY_POSITION = new Sort(new SortField(Hidden.POSITION, SortField.Type.LONG));
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private AllChanges() {}

    /// A change, and what it is matched by: the same, unless a taking down took its words.
    record Wording(Item shown, Item matched) {}

    /// Changes in their order.
    ///
    /// @param upTo every change up to here is among them
    record Page(List<Wording> items, Position upTo) {
        Page {
            items = List.copyOf(items);
        }
    }

    /// The first changes behind a place.
    static Page behind(Position place, int most, Snapshot snapshot) throws IOException {
        Position end = snapshot.checkpoint().position();
        if (end.compareTo(place) <= 0) {
            return new Page(List.of(), place);
        }
        Query behind = new BooleanQuery.Builder()
                .add(Snapshot.CHANGES, Occur.FILTER)
                .add(LongPoint.newRangeQuery(Hidden.POSITION, place.sortable() + 1, end.sortable()), Occur.FILTER)
                .build();
        IndexSearcher searcher = snapshot.history(PATIENCE);
        StoredFields stored = searcher.storedFields();
        List<Wording> items = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(behind, most, BY_POSITION).scoreDocs) {
            items.add(wording(stored.document(hit.doc)));
        }
        return new Page(
                items,
                items.size() < most
                        ? end
                        : Position.parse(items.getLast().shown().position()));
    }

    private static Wording wording(Document change) throws IOException {
        Item shown = StoredJson.read(change, Hidden.ITEM, Item.class);
        return change.getBinaryValue(Hidden.LAST_WORDING) == null
                ? new Wording(shown, shown)
                : new Wording(shown, StoredJson.read(change, Hidden.LAST_WORDING, Item.class));
    }

    /// The changes at some places, in the order of the log. What the view no longer holds is left out.
    public static List<Item> at(Collection<Position> places, Snapshot snapshot) throws IOException {
        if (places.isEmpty()) {
            return List.of();
        }
        List<BytesRef> keys =
                places.stream().map(place -> new BytesRef(place.toString())).toList();
        Query there = new BooleanQuery.Builder()
                .add(Snapshot.CHANGES, Occur.FILTER)
                .add(new TermInSetQuery(Hidden.KEY, keys), Occur.FILTER)
                .build();
        IndexSearcher searcher = snapshot.history(PATIENCE);
        return Items.read(searcher, searcher.search(there, places.size(), BY_POSITION).scoreDocs);
    }
}
