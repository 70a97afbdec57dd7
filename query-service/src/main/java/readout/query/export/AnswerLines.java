package readout.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import readout.query.search.Answer;

/// Writes the items of a list as one JSON object a line. What the envelope says stands in the headers, see
/// [EnvelopeHeaders].
@Provider
@Produces(AnswerLines.MEDIA_TYPE)
public class AnswerLines implements MessageBodyWriter<Answer> {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Answer.class;
    }

    @Override
    public void writeTo(
            Answer answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        for (RawValue item : answer.items()) {
            out.write(item.rawValue().toString().getBytes(UTF_8));
            out.write('\n');
        }
    }
}
