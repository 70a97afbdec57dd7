package readout.edge.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.wire.Json;

/// Reads what clients say in JSON, and tells which field is at fault. A field that is not known is refused rather than
/// dropped: it is most often a misspelt one.
public final class JsonBody {

    private JsonBody() {}

    /// Reads the body of a request.
    ///
    /// @throws ProblemException if it is no such form; the problem names the field at fault
    public static <T> T read(byte[] body, Class<T> form) {
        return read(body, form, Json.mapper().reader());
    }

    /// Reads a text by a reader, which may be one of another syntax.
    ///
    /// @throws ProblemException if it is no such form; the problem names the field at fault
    public static <T> T read(byte[] body, Class<T> form, ObjectReader reader) {
        try {
            T value = body.length == 0
                    ? null
                    : reader.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .readValue(body, form);
            if (value == null) {
                throw malformed("the body is empty");
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw invalid(e, "there is no such field");
        } catch (InvalidFormatException e) {
            throw invalid(e, expected(e));
        } catch (ValueInstantiationException e) {
            throw invalid(
                    e, String.valueOf(e.getCause() == null ? null : e.getCause().getMessage()));
        } catch (JsonMappingException e) {
            throw invalid(e, "a value of another type is expected");
        } catch (JsonProcessingException e) {
            throw malformed("not %s: %s".formatted(reader.getFactory().getFormatName(), e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(InvalidFormatException e) {
        Object[] constants = e.getTargetType().getEnumConstants();
        return constants == null
                ? "a value of another type is expected"
                : Arrays.stream(constants).map(Object::toString).collect(Collectors.joining(", ", "one of ", ""));
    }

    private static ProblemException invalid(JsonMappingException e, String detail) {
        String field = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(field));
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.of(ProblemType.MALFORMED_BODY, detail));
    }
}
