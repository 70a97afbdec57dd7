package readout.ingest.accept;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;

/// Reads forms from JSON, and tells what is wrong with those it cannot read. A field that Readout does not know is
/// refused rather than dropped: it is most often a misspelt one.
final class ArticleJson {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
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
        try (JsonParser parser = READER.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw malformed("a JSON object is expected");
            }
            return READER.readValue(parser);
        } catch (UnrecognizedPropertyException e) {
            throw new ProblemException(Problem.of(ProblemType.INVALID_FIELD, "unknown; known are " + known(e))
                    .at(e.getPropertyName()));
        } catch (JsonMappingException e) {
            throw e.getCause() instanceof StreamReadException cause ? broken(cause) : new ProblemException(mistyped(e));
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw malformed("not JSON in UTF-8: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private static ProblemException broken(JsonProcessingException e) {
        return malformed("not JSON at " + place(e.getLocation()) + ": " + firstLine(e.getOriginalMessage()));
    }

    private static Problem mistyped(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .findFirst()
                .map(field -> Problem.of(ProblemType.INVALID_FIELD, "a string is expected")
                        .at(field))
                .orElseGet(() -> Problem.of(ProblemType.MALFORMED_BODY, "one JSON object is expected"));
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
