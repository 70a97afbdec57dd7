package readout.query.alert.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import readout.query.alert.match.Rehearsal;
import readout.query.coverage.Coverage;
import readout.query.index.Item;

/// What an alert would have told, had it been there before.
///
/// @param items its last matches, the latest first
/// @param total how many there are in all
/// @param expected how many come in a week, if it goes on like that; null while nothing was observed
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RehearsalAnswer(
        @JsonInclude @Schema(implementation = Item[].class) List<RawValue> items,
        int total,
        Rehearsal.@Nullable Expected expected,
        String position,
        Coverage coverage) {

    public RehearsalAnswer {
        items = List.copyOf(items);
    }
}
