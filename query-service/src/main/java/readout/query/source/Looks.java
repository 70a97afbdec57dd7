package readout.query.source;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import readout.event.coverage.Skipped;
import readout.event.coverage.TextCompleteness;

/// What the looks at a source within some span of time came to.
///
/// @param succeeded how many looks succeeded
/// @param failed how many failed
/// @param found how many articles they were shown, each one counted at every look that showed it
/// @param published how many articles and new versions they published
/// @param skipped the others, by reason
/// @param texts how complete the published texts are
public record Looks(
        int succeeded,
        int failed,
        int found,
        int published,
        @JsonInclude List<Skipped> skipped,
        TextCompleteness texts) {

    /// Not one look.
    public static final Looks NONE = new Looks(0, 0, 0, 0, List.of(), TextCompleteness.NONE);

    public Looks {
        skipped = List.copyOf(skipped);
        requireNonNull(texts, "texts");
    }
}
