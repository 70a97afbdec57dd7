package readout.query.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.QuerySettings;
import readout.query.change.Position;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Hidden;
import readout.query.index.Snapshot;
import readout.query.index.StoredJson;
import readout.query.search.Answer;
import readout.query.search.ClaimJoin;
import readout.query.stream.FoundChanges.FoundChange;
import readout.query.view.View;

/// Finds changes in their order: the one source of history and of live streams alike.
///
/// A change matches when a claim of its statement does: as it is now for one that was added, as it last was for one
/// that was retracted, either for one that was revised.
@ApplicationScoped
public class ChangeSearch {

    private static final Set<String> ITEM = Set.of(Hidden.ITEM);
    private static final Sort BY_POSITION = new Sort(new SortField(Hidden.POSITION, SortField.Type.LONG));

    private static final Sort LATEST_FIRST = new Sort(new SortField(Hidden.POSITION, SortField.Type.LONG, true));

    private final View view;
    private final CoverageMeter coverage;
    private final Duration atMost;

    ChangeSearch(View view, CoverageMeter coverage, QuerySettings settings) {
        this.view = view;
        this.coverage = coverage;
        this.atMost = settings.queryTime();
    }

    /// The first changes behind a position that match.
    ///
    /// @param most how many at most
    public FoundChanges behind(Position position, StreamQuery query, int most) {
        return view.read(snapshot -> behind(position, query, most, snapshot, atMost));
    }

    /// A page of the changes behind a position.
    Answer page(Position position, StreamQuery query, int size) {
        return view.read(snapshot -> {
            FoundChanges found = behind(position, query, size, snapshot, atMost);
            Position end = snapshot.checkpoint().position();
            return new Answer(
                    found.changes().stream()
                            .map(FoundChange::json)
                            .map(RawValue::new)
                            .toList(),
                    count(position, end, query, snapshot.historyInParallel(atMost)),
                    found.upTo().equals(end) ? null : found.upTo().toString(),
                    end.toString(),
                    coverage.of(snapshot, query.scope()),
                    null);
        });
    }

    /// The last changes that match, the latest first.
    ///
    /// @param most how many at most
    public List<FoundChange> latest(StreamQuery query, int most) {
        return view.read(snapshot -> {
            IndexSearcher searcher = snapshot.historyInParallel(atMost);
            Query all = matching(Position.START, snapshot.checkpoint().position(), query);
            return found(searcher.search(all, most, LATEST_FIRST).scoreDocs, query, searcher);
        });
    }

    /// How many changes match.
    public int count(StreamQuery query) {
        return view.read(snapshot ->
                count(Position.START, snapshot.checkpoint().position(), query, snapshot.historyInParallel(atMost)));
    }

    private static int count(Position position, Position end, StreamQuery query, IndexSearcher searcher)
            throws IOException {
        return searcher.count(matching(position, end, query));
    }

    private static Query matching(Position position, Position end, StreamQuery query) {
        return new BooleanQuery.Builder()
                .add(either(query.claims()), Occur.MUST)
                .add(between(position, end), Occur.FILTER)
                .build();
    }

    /// The same, in one snapshot.
    public static FoundChanges behind(
            Position position, StreamQuery query, int most, Snapshot snapshot, Duration atMost) throws IOException {
        Position end = snapshot.checkpoint().position();
        if (end.compareTo(position) <= 0) {
            return new FoundChanges(List.of(), position);
        }
        IndexSearcher searcher = snapshot.history(atMost);
        ScoreDoc[] hits = searcher.search(matching(position, end, query), most, BY_POSITION).scoreDocs;
        List<FoundChange> changes = found(hits, query, searcher);
        return new FoundChanges(
                changes, hits.length < most ? end : changes.getLast().position());
    }

    private static List<FoundChange> found(ScoreDoc[] hits, StreamQuery query, IndexSearcher searcher)
            throws IOException {
        if (searcher.timedOut()) {
            throw new ProblemException(Problem.of(ProblemType.INVALID_QUERY, "the query takes too long"));
        }
        StoredFields stored = searcher.storedFields();
        List<FoundChange> changes = new ArrayList<>(hits.length);
        for (ScoreDoc hit : hits) {
            changes.add(found(stored.document(hit.doc, ITEM), query, searcher));
        }
        return changes;
    }

    private static FoundChange found(Document document, StreamQuery query, IndexSearcher searcher) throws IOException {
        String item = new String(StoredJson.bytes(document, Hidden.ITEM), UTF_8);
        Head head = StoredJson.read(document, Hidden.ITEM, Head.class);
        String matched = switch (head.change()) {
            case "added" -> "after";
            case "retracted", "withdrawn" -> "before";
            default -> whichMatches(head, query, searcher);
        };
        return new FoundChange(Position.parse(head.position()), head.change(), matched, item);
    }

    /// What is needed of an item here.
    private record Head(String position, String change) {}

    private static String whichMatches(Head head, StreamQuery query, IndexSearcher searcher) throws IOException {
        boolean after = matches(ClaimJoin.after(query.claims()), head, searcher);
        boolean before = matches(ClaimJoin.before(query.claims()), head, searcher);
        return after && before ? "both" : after ? "after" : "before";
    }

    private static boolean matches(Query changes, Head head, IndexSearcher searcher) throws IOException {
        Query thisOne = new BooleanQuery.Builder()
                .add(changes, Occur.MUST)
                .add(new TermQuery(new Term(Hidden.KEY, head.position())), Occur.FILTER)
                .build();
        return searcher.count(thisOne) > 0;
    }

    private static Query either(Query claims) {
        return new BooleanQuery.Builder()
                .add(ClaimJoin.after(claims), Occur.SHOULD)
                .add(ClaimJoin.before(claims), Occur.SHOULD)
                .build();
    }

    private static Query between(Position after, Position end) {
        return LongPoint.newRangeQuery(Hidden.POSITION, after.sortable() + 1, end.sortable());
    }
}
