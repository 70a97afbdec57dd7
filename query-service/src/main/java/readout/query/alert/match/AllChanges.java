package readout.query.alert.match;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
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
        List<Wording> items = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(behind, most, BY_POSITION).scoreDocs) {
            items.add(wording(searcher.storedFields().document(hit.doc)));
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

    /// The change at a place, if the view still holds it.
    public static Optional<Item> at(Position place, Snapshot snapshot) throws IOException {
        Query there = new BooleanQuery.Builder()
                .add(Snapshot.CHANGES, Occur.FILTER)
                .add(new TermQuery(new Term(Hidden.KEY, place.toString())), Occur.FILTER)
                .build();
        IndexSearcher searcher = snapshot.history(PATIENCE);
        return Items.read(searcher, searcher.search(there, 1).scoreDocs).stream()
                .findFirst();
    }

    /// The changes at some places, in the order in which they were asked for.
    public static List<Item> at(List<Position> places, Snapshot snapshot) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Position place : places) {
            at(place, snapshot).ifPresent(items::add);
        }
        return items;
    }
}
