package readout.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import readout.query.search.Answer;

/// Writes the items of a list as one JSON object a line.
@Provider
@Produces(AnswerLines.MEDIA_TYPE)
public class AnswerLines extends AnswerWriter {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    @Override
    void write(Answer answer, OutputStream out) throws IOException {
        for (RawValue item : answer.items()) {
            out.write(item.rawValue().toString().getBytes(UTF_8));
            out.write('\n');
        }
    }
}
