package readout.query.search;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.LongValueFacetCounts;
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
    private final IndexSearcher searcher;
    private final FacetsCollector hits;

    private FacetCounts(Snapshot snapshot, IndexSearcher searcher, FacetsCollector hits) {
        this.snapshot = snapshot;
        this.searcher = searcher;
        this.hits = hits;
    }

    /// Collects what is to be counted.
    ///
    /// @param changes a query for current changes, see [ClaimJoin]
    public static FacetCounts of(Query changes, IndexSearcher searcher, Snapshot snapshot) throws IOException {
        return new FacetCounts(snapshot, searcher, searcher.search(changes, new FacetsCollectorManager()));
    }

    /// The commonest values of a field, the commonest first.
    public List<Count> top(Field field, int most) throws IOException {
        FacetResult result = new StringValueFacetCounts(snapshot.facets(field, searcher), hits)
                .getTopChildren(most, field.facetName());
        return counts(result);
    }

    /// How many different values a field has.
    public int distinct(Field field) throws IOException {
        FacetResult result =
                new StringValueFacetCounts(snapshot.facets(field, searcher), hits).getTopChildren(1, field.facetName());
        return result == null ? 0 : result.childCount;
    }

    /// How many statements have each value of a numeric field of the index.
    public SortedMap<Long, Long> values(String indexField) throws IOException {
        SortedMap<Long, Long> counts = new TreeMap<>();
        for (LabelAndValue value : new LongValueFacetCounts(indexField, hits).getAllChildrenSortByValue().labelValues) {
            counts.put(Long.valueOf(value.label), value.value.longValue());
        }
        return counts;
    }

    /// How many statements match.
    public long total() {
        return hits.getMatchingDocs().stream()
                .mapToLong(segment -> segment.totalHits())
                .sum();
    }

    private static List<Count> counts(@Nullable FacetResult result) {
        return result == null
                ? List.of()
                : Stream.of(result.labelValues)
                        .map(value -> new Count(value.label, value.value.longValue()))
                        .toList();
    }
}
