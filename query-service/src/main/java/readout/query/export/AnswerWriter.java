package readout.query.export;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import readout.query.search.Answer;

/// Writes the items of a list in a form of its own. What the envelope says stands in the headers of the response, see
/// [EnvelopeHeaders].
abstract class AnswerWriter implements MessageBodyWriter<Answer> {

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
        write(answer, out);
    }

    abstract void write(Answer answer, OutputStream out) throws IOException;
}
