package readout.query.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import readout.query.index.Field;
import readout.query.index.Item;
import readout.query.search.AskedQuery;
import readout.query.search.FacetCounts;
import readout.query.search.Moment;

/// Some statements in brief: how many there are and from how many places, what is common among them, when they were
/// said, and the latest.
///
/// @param independence how many separate things stand behind the number of statements
/// @param counts for each field, its commonest values
public record Profile(
        Independence independence,
        Map<String, List<FacetCounts.Count>> counts,
        Trend trend,
        @JsonInclude @Schema(implementation = Item[].class) List<RawValue> latest) {

    private static final int VALUES = 20;
    private static final int LATEST = 5;

    /// A statement that many repeat is not many statements.
    ///
    /// @param documents articles that hold them
    /// @param groups those, copies of one text counted once
    /// @param publishers known publishers of those
    /// @param meetings known meetings at which they were made
    public record Independence(long statements, int documents, int groups, int publishers, int meetings) {}

    public Profile {
        latest = List.copyOf(latest);
    }

    /// The profile of the statements that match.
    ///
    /// @param fields whose values are counted
    public static Profile of(AskedQuery query, Moment moment, List<Field> fields, Bucket bucket, TimeBasis on)
            throws IOException {
        FacetCounts facets = moment.facets(query);
        Map<String, List<FacetCounts.Count>> counts = new LinkedHashMap<>();
        for (Field field : fields) {
            counts.put(field.fieldName(), facets.top(field, VALUES));
        }
        SortedMap<Long, Long> byTime = facets.values(on.indexField());
        long total = facets.total();
        long dated = byTime.values().stream().mapToLong(Long::longValue).sum();
        return new Profile(
                new Independence(
                        total,
                        facets.distinct(Field.ARTICLE),
                        facets.distinct(Field.COPY_GROUP),
                        facets.distinct(Field.PUBLISHER),
                        facets.distinct(Field.MEETING)),
                counts,
                Trend.of(bucket, on, byTime, total - dated),
                moment.newest(query, LATEST));
    }
}
