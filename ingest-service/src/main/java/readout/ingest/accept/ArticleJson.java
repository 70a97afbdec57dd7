package readout.ingest.accept;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// Reads forms from JSON, and tells what is wrong with those it cannot read. A field that Readout does not know is
/// refused rather than dropped: it is most often a misspelt one.
final class ArticleJson {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build()
            .readerFor(ArticleForm.class);

    private ArticleJson() {}

    /// The form that the bytes hold.
    ///
    /// @throws ProblemException if they hold none
    static ArticleForm read(byte[] bytes) {
        if (bytes.length == 0) {
            throw malformed("the body is empty; a JSON object is expected");
        }
        try {
            ArticleForm form = READER.readValue(bytes);
            if (form == null) {
                throw malformed("null is no JSON object");
            }
            return form;
        } catch (UnrecognizedPropertyException e) {
            throw new ProblemException(Problem.of(ProblemType.INVALID_FIELD, "unknown; known are " + known(e))
                    .at(e.getPropertyName()));
        } catch (JsonMappingException e) {
            throw new ProblemException(mistyped(e));
        } catch (JsonProcessingException e) {
            throw malformed("not JSON at " + place(e.getLocation()) + ": " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw malformed("not JSON in UTF-8: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private static Problem mistyped(JsonMappingException e) {
        List<JsonMappingException.Reference> path = e.getPath();
        return path.isEmpty()
                ? Problem.of(ProblemType.MALFORMED_BODY, "a JSON object is expected")
                : Problem.of(ProblemType.INVALID_FIELD, "a string is expected")
                        .at(String.valueOf(path.getFirst().getFieldName()));
    }

    private static String known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds().stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String place(JsonLocation location) {
        return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("unreadable");
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.of(ProblemType.MALFORMED_BODY, detail));
    }
}
