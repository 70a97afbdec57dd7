package readout.query.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.QuerySettings;
import readout.query.coverage.CoverageMeter;
import readout.query.index.Field;
import readout.query.index.Hidden;
import readout.query.index.Snapshot;
import readout.query.index.StoredJson;
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
            List<RawValue> found = items(searcher, searcher.search(byId, 1).scoreDocs);
            return found.stream().findFirst();
        });
    }

    private Answer find(Request request, Snapshot snapshot) throws IOException {
        IndexSearcher searcher = snapshot.current(atMost);
        Query changes = ClaimJoin.after(request.claims());
        TopFieldDocs found = searcher.search(changes, page(request, searcher));
        Map<String, List<Answer.Count>> facets =
                request.facets().isEmpty() ? null : count(request.facets(), changes, searcher, snapshot);
        if (searcher.timedOut()) {
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
                items(searcher, found.scoreDocs),
                found.totalHits.value(),
                next == null ? null : next.write(),
                snapshot.checkpoint().position().toString(),
                coverage.now(),
                facets);
    }

    private static TopFieldCollectorManager page(Request request, IndexSearcher searcher) {
        FieldDoc after = request.cursor() == null
                ? null
                : request.cursor().place(searcher.getIndexReader().maxDoc());
        return new TopFieldCollectorManager(request.sorting().sort(), request.size(), after, Integer.MAX_VALUE);
    }

    private static Map<String, List<Answer.Count>> count(
            List<Field> fields, Query changes, IndexSearcher searcher, Snapshot snapshot) throws IOException {
        FacetsCollector hits = searcher.search(changes, new FacetsCollectorManager());
        Map<String, List<Answer.Count>> counts = new LinkedHashMap<>();
        for (Field field : fields) {
            FacetResult result = new StringValueFacetCounts(snapshot.facets(field), hits)
                    .getTopChildren(FACET_VALUES, field.facetName());
            counts.put(field.fieldName(), counts(result));
        }
        return counts;
    }

    private static List<Answer.Count> counts(@Nullable FacetResult result) {
        return result == null
                ? List.of()
                : Stream.of(result.labelValues)
                        .map(value -> new Answer.Count(value.label, value.value.longValue()))
                        .toList();
    }

    private static List<RawValue> items(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        List<RawValue> items = new ArrayList<>(found.length);
        for (ScoreDoc hit : found) {
            Document document = searcher.storedFields().document(hit.doc);
            items.add(new RawValue(new String(StoredJson.bytes(document, Hidden.ITEM), UTF_8)));
        }
        return items;
    }
}
