package readout.query.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import readout.query.index.Field;
import readout.query.index.Snapshot;

/// Counts the values of fields among the statements that match.
public final class FacetCounts {

    /// How many of the matching statements have a value.
    public record Count(String value, long count) {}

    private final Snapshot snapshot;
    private final FacetsCollector hits;

    private FacetCounts(Snapshot snapshot, FacetsCollector hits) {
        this.snapshot = snapshot;
        this.hits = hits;
    }

    /// Collects what is to be counted.
    ///
    /// @param changes a query for current changes, see [ClaimJoin]
    public static FacetCounts of(Query changes, IndexSearcher searcher, Snapshot snapshot) throws IOException {
        return new FacetCounts(snapshot, searcher.search(changes, new FacetsCollectorManager()));
    }

    /// The commonest values of a field, the commonest first.
    public List<Count> top(Field field, int most) throws IOException {
        FacetResult result =
                new StringValueFacetCounts(snapshot.facets(field), hits).getTopChildren(most, field.facetName());
        return counts(result);
    }

    private static List<Count> counts(@Nullable FacetResult result) {
        return result == null
                ? List.of()
                : Stream.of(result.labelValues)
                        .map(value -> new Count(value.label, value.value.longValue()))
                        .toList();
    }
}
