package readout.query.search;

import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.outcome.Outcome;
import readout.query.change.Position;
import readout.query.coverage.Coverage;
import readout.query.coverage.CoverageMeter;
import readout.query.index.ArticleOutcomes;
import readout.query.index.Hidden;
import readout.query.index.Instants;
import readout.query.index.Item;
import readout.query.index.Report;
import readout.query.index.Snapshot;
import readout.query.index.Words;

/// A moment of the view: now, or an earlier one, told by a position or a time. What was current then can be searched as
/// what is current now.
///
/// A time stands for the position that the log had reached: it tells what Readout knew, not what had been published.
/// The reading of a statement that stayed the same is the latest one.
public final class Moment {

    private static final String PARAMETER = "asOf";
    private static final Sort LATEST = new Sort(new SortField(Hidden.POSITION, SortField.Type.LONG, true));

    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final IndexSearcher quick;
    private final Position position;
    private final boolean past;

    /// @param searcher for what looks at much
    /// @param quick for what looks at little: it waits for no other thread
    private Moment(Snapshot snapshot, IndexSearcher searcher, IndexSearcher quick, Position position, boolean past) {
        this.snapshot = snapshot;
        this.searcher = searcher;
        this.quick = quick;
        this.position = position;
        this.past = past;
    }

    /// The moment that a request asks for.
    ///
    /// @param asOf a position or a time; null for now
    /// @param atMost how long its searches may take
    /// @throws ProblemException if it is neither, or has not come yet
    public static Moment of(@Nullable String asOf, Snapshot snapshot, Duration atMost) throws IOException {
        Position now = snapshot.checkpoint().position();
        if (asOf == null) {
            return new Moment(snapshot, snapshot.currentInParallel(atMost), snapshot.current(atMost), now, false);
        }
        IndexSearcher history = snapshot.historyInParallel(atMost);
        Position then = position(asOf.strip(), history);
        if (then.compareTo(now) > 0) {
            throw problem("the view has come to %s, not yet to %s".formatted(now, then));
        }
        if (then.compareTo(snapshot.checkpoint().start()) < 0 && !then.equals(Position.START)) {
            throw problem(
                    "the view begins at %s".formatted(snapshot.checkpoint().start()));
        }
        return new Moment(snapshot, history, snapshot.history(atMost), then, true);
    }

    private static Position position(String asOf, IndexSearcher history) throws IOException {
        try {
            return asOf.matches("-?\\d+\\.\\d+")
                    ? Position.parse(asOf)
                    : reached(Instants.parse(asOf).to(), history);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw problem("a position such as 17.3, or a time such as 2026-05-09 or 2026-05-09T10:00:00Z");
        }
    }

    private static Position reached(long time, IndexSearcher history) throws IOException {
        Query written = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Hidden.TYPE, Hidden.ARTICLE)), Occur.FILTER)
                .add(LongPoint.newRangeQuery(Hidden.WRITTEN, Long.MIN_VALUE, time), Occur.FILTER)
                .build();
        ScoreDoc[] last = history.search(written, 1, LATEST).scoreDocs;
        return last.length == 0 ? Position.START : Position.ofSortable((Long) ((FieldDoc) last[0]).fields[0]);
    }

    private static ProblemException problem(String detail) {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(PARAMETER));
    }

    public Position position() {
        return position;
    }

    /// How many statements match.
    public long count(AskedQuery query) throws IOException {
        return count(statements(query));
    }

    /// How many of the snapshot's documents match.
    long count(Query documents) throws IOException {
        return snapshot.count(snapshot.isCounted(quick, documents) ? quick : searcher, documents);
    }

    /// The newest changes that match, see [NewestSearch].
    ///
    /// @param total how many match
    /// @param last the latest position that is wanted
    TopFieldDocs newest(Query changes, long total, Position last, int most) throws IOException {
        return NewestSearch.page(quick, searcher, changes, total, last, most);
    }

    /// Whether something that was searched for took too long, and was not looked at to the end.
    boolean timedOut() {
        return searcher.timedOut() || quick.timedOut();
    }

    /// The newest statements that match.
    public List<RawValue> newest(AskedQuery query, int most) throws IOException {
        Query statements = statements(query);
        long total = count(statements);
        return Items.raw(searcher, newest(statements, total, position, most).scoreDocs);
    }

    /// Statements that match, to look into.
    public List<Item> items(AskedQuery query, Sorting sorting, int most) throws IOException {
        return Items.read(searcher, searcher.search(statements(query), most, sorting.sort()).scoreDocs);
    }

    /// The values of the statements that match.
    public FacetCounts facets(AskedQuery query) throws IOException {
        return FacetCounts.of(statements(query), searcher, snapshot);
    }

    /// The reports of meetings by articles that have all of some values in a field of the index, the latest first: in
    /// the order of the log, which every replica has, and not in that of one index.
    ///
    /// @param indexField one of [Hidden] that articles have
    public List<Report> reports(String indexField, List<String> values, int most) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        values.forEach(value -> all.add(new TermQuery(new Term(indexField, Words.keyword(value))), Occur.FILTER));
        List<Report> reports = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(then(all.build()), most, LATEST).scoreDocs) {
            reports.add(Report.read(hit.doc, searcher));
        }
        return reports;
    }

    /// What became of an article.
    public Optional<Outcome> outcome(String articleId) throws IOException {
        return ArticleOutcomes.find(snapshot, articleId);
    }

    /// What an answer of this moment could not see of what was asked for.
    public Coverage coverage(CoverageMeter meter, AskedQuery asked) {
        Coverage seen = meter.of(snapshot, asked.scope());
        return past ? seen.ofThePast() : seen;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /// The statements current at this moment of which a claim matches.
    Query statements(AskedQuery query) {
        return then(ClaimJoin.after(query.claims()));
    }

    private Query then(Query documents) {
        if (!past) {
            return documents;
        }
        long then = position.sortable();
        return new BooleanQuery.Builder()
                .add(documents, Occur.MUST)
                .add(LongPoint.newRangeQuery(Hidden.POSITION, Long.MIN_VALUE, then), Occur.FILTER)
                .add(NumericDocValuesField.newSlowRangeQuery(Hidden.SUPERSEDED, Long.MIN_VALUE, then), Occur.MUST_NOT)
                .build();
    }
}
