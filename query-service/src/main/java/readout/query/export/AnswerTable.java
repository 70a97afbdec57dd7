package readout.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.util.RawValue;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import readout.query.index.Item;
import readout.query.search.Answer;
import readout.wire.Decoded;
import readout.wire.Json;

/// Writes the items of a list as a table (RFC 4180) with a line of headings.
@Provider
@Produces(AnswerTable.MEDIA_TYPE)
public class AnswerTable extends AnswerWriter {

    public static final String MEDIA_TYPE = "text/csv";

    private static final CsvMapper MAPPER =
            CsvMapper.builder().addModule(new JavaTimeModule()).build();
    private static final CsvSchema SCHEMA = MAPPER.schemaFor(StatementRow.class).withHeader();
    private static final ObjectWriter WRITER = MAPPER.writer(SCHEMA);

    @Override
    void write(Answer answer, OutputStream out) throws IOException {
        List<StatementRow> rows = new ArrayList<>();
        for (RawValue item : answer.items()) {
            switch (Json.decode(item.rawValue().toString().getBytes(UTF_8), Item.class)) {
                case Decoded.Value<Item>(Item read) -> rows.add(StatementRow.of(read));
                case Decoded.Unreadable<Item>(String reason) -> throw new IOException(reason);
            }
        }
        out.write(WRITER.writeValueAsString(rows).getBytes(UTF_8));
    }
}
