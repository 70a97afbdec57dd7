package readout.query.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import readout.query.coverage.Coverage;
import readout.query.index.Item;

/// The envelope of every list: what was found, how far the view had come, and what it could not see.
///
/// @param items the statements of this page
/// @param total how many statements match
/// @param next the cursor of the next page; null on the last
/// @param position up to which changes the answer holds
/// @param facets for each field that was asked for, its commonest values
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Answer(
        @JsonInclude @Schema(implementation = Item[].class) List<RawValue> items,
        long total,
        @Nullable String next,
        String position,
        Coverage coverage,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<FacetCounts.Count>> facets) {

    public Answer {
        items = List.copyOf(items);
    }
}
