package readout.query.evidence;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A note on a piece of an article's kept text, in the W3C Web Annotation Data Model (Recommendation of 2017-02-23).
/// Offsets are code points of the kept text.
///
/// @param motivation `describing` for statements, `tagging` for themes and names
/// @param body what is said of the piece
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Annotation(String id, String motivation, List<Map<String, String>> body, Target target) {

    /// The piece.
    ///
    /// @param source address of the article, or of Readout's copy where it has none
    public record Target(String source, List<Object> selector) {
        public Target {
            requireNonNull(source, "source");
            selector = List.copyOf(selector);
        }
    }

    /// Selects by offsets.
    public record TextPositionSelector(int start, int end) {
        @JsonProperty("type")
        String type() {
            return "TextPositionSelector";
        }
    }

    /// Selects by words.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TextQuoteSelector(
            String exact, @Nullable String prefix, @Nullable String suffix) {
        @JsonProperty("type")
        String type() {
            return "TextQuoteSelector";
        }
    }

    public Annotation {
        requireNonNull(id, "id");
        requireNonNull(motivation, "motivation");
        requireNonNull(target, "target");
        body = List.copyOf(body);
    }

    @JsonProperty("type")
    String type() {
        return "Annotation";
    }
}
