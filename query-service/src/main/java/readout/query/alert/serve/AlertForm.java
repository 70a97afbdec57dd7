package readout.query.alert.serve;

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
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.alert.Deliver;
import readout.query.alert.Digest;
import readout.query.alert.Limits;
import readout.query.alert.Threshold;
import readout.wire.Json;

/// What a client says of an alert. What it leaves out is as it was, or as it is by default.
///
/// @param from where it begins: `now`, `earliest`, or a position
/// @param url where matches are posted to
public record AlertForm(
        @Nullable String name,
        @Nullable String q,
        @Nullable Deliver deliver,
        @Nullable String from,
        @Nullable Digest digest,
        @Nullable Threshold threshold,
        @Nullable Limits limits,
        @Nullable String url,
        @Nullable Boolean paused) {

    private static final ObjectReader READER =
            Json.mapper().readerFor(AlertForm.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// Reads the body of a request.
    ///
    /// @throws ProblemException if it is no such form; the problem names the field at fault
    static AlertForm read(byte[] body) {
        try {
            AlertForm form = body.length == 0 ? null : READER.readValue(body);
            if (form == null) {
                throw malformed("the body is empty");
            }
            return form;
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
            throw malformed("not JSON: " + e.getOriginalMessage());
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
                .map(JsonMappingException.Reference::getFieldName)
                .collect(Collectors.joining("."));
        return new ProblemException(
                Problem.of(ProblemType.INVALID_FIELD, detail).at(field));
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.of(ProblemType.MALFORMED_BODY, detail));
    }
}
