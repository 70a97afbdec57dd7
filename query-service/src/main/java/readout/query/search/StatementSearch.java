package readout.query.search;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.QuerySettings;
import readout.query.change.Position;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;
import readout.query.index.Hidden;
import readout.query.index.Snapshot;
import readout.query.view.View;

/// Finds statements as they are now.
@ApplicationScoped
public class StatementSearch {

    private static final int FACET_VALUES = 20;

    private final View view;
    private final CoverageMeter coverage;
    private final Duration atMost;

    StatementSearch(View view, CoverageMeter coverage, QuerySettings settings) {
        this.view = view;
        this.coverage = coverage;
        this.atMost = settings.queryTime();
    }

    /// A page of the statements that match.
    Answer find(Request request) {
        return view.read(snapshot -> find(request, snapshot));
    }

    /// A current statement.
    Optional<RawValue> find(String statementId) {
        return view.read(snapshot -> {
            IndexSearcher searcher = snapshot.current();
            Query byId = new TermQuery(new Term(Hidden.STATEMENT_ID, statementId));
            List<RawValue> found = Items.raw(searcher, searcher.search(byId, 1).scoreDocs);
            return found.stream().findFirst();
        });
    }

    private Answer find(Request request, Snapshot snapshot) throws IOException {
        Moment moment = Moment.of(request.asOf(), snapshot, atMost);
        IndexSearcher searcher = moment.searcher();
        Query changes = moment.statements(request.asked());
        long total = moment.count(changes);
        TopFieldDocs found = page(request, changes, total, moment);
        Map<String, List<FacetCounts.Count>> facets =
                request.facets().isEmpty() ? null : count(request.facets(), changes, searcher, snapshot);
        if (moment.timedOut()) {
            throw new ProblemException(
                    Problem.of(ProblemType.INVALID_QUERY, "it takes longer than %d ms".formatted(atMost.toMillis()))
                            .at("q"));
        }
        boolean last = found.scoreDocs.length < request.size();
        Cursor next = last
                ? null
                : Cursor.behind(
                        (FieldDoc) found.scoreDocs[found.scoreDocs.length - 1], request.text(), request.sorting());
        return new Answer(
                Items.raw(searcher, found.scoreDocs),
                total,
                next == null ? null : next.write(),
                moment.position().toString(),
                moment.coverage(coverage, request.asked()),
                facets);
    }

    private static TopFieldDocs page(Request request, Query changes, long total, Moment moment) throws IOException {
        Cursor cursor = request.cursor();
        IndexSearcher searcher = moment.searcher();
        if (request.sorting() == Sorting.NEWEST) {
            long last = moment.position().sortable();
            long wanted = cursor == null ? last : Math.clamp(cursor.after().getFirst() - 1, 0, last);
            return moment.newest(changes, total, Position.ofSortable(wanted), request.size());
        }
        FieldDoc after =
                cursor == null ? null : cursor.place(searcher.getIndexReader().maxDoc());
        return searcher.search(
                changes,
                new TopFieldCollectorManager(request.sorting().sort(), request.size(), after, Integer.MAX_VALUE));
    }

    private static Map<String, List<FacetCounts.Count>> count(
            List<Field> fields, Query changes, IndexSearcher searcher, Snapshot snapshot) throws IOException {
        FacetCounts counts = FacetCounts.of(changes, searcher, snapshot);
        Map<String, List<FacetCounts.Count>> byField = new LinkedHashMap<>();
        for (Field field : fields) {
            byField.put(field.fieldName(), counts.top(field, FACET_VALUES));
        }
        return byField;
    }
}
