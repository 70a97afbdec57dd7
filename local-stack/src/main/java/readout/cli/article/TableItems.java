package readout.cli.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.wire.Json;

/// Articles in the rows of a table (RFC 4180), which is separated by commas, semicolons or tabs, as its
/// first row tells. Rows are counted from the first one under the header.
final class TableItems implements Items {

    private static final int FIRST_ROW_BYTES = 64 * 1024;

    private final MappingIterator<String[]> rows;
    private final Map<String, Integer> places;
    private final int width;
    private final String failure;
    private long number;
    private boolean ended;

    TableItems(InputStream given, Columns columns) throws IOException {
        BufferedInputStream input = new BufferedInputStream(given, FIRST_ROW_BYTES);
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(input));
        rows = new CsvMapper()
                .readerFor(String[].class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvParser.Feature.SKIP_EMPTY_LINES)
                .with(schema)
                .readValues(input);
        List<String> header = rows.hasNextValue() ? List.of(rows.nextValue()) : List.of();
        width = header.size();
        Map<String, Integer> found = Map.of();
        String why = "";
        try {
            found = columns.places(header);
        } catch (IllegalArgumentException e) {
            why = String.valueOf(e.getMessage());
        }
        places = found;
        failure = why;
    }

    private static char separator(BufferedInputStream input) throws IOException {
        input.mark(FIRST_ROW_BYTES);
        String start = new String(input.readNBytes(FIRST_ROW_BYTES), StandardCharsets.UTF_8);
        input.reset();
        String row = start.lines().findFirst().orElse("");
        char most = ',';
        for (char separator : new char[] {';', '\t'}) {
            most = count(row, separator) > count(row, most) ? separator : most;
        }
        return most;
    }

    private static long count(String row, char separator) {
        return row.chars().filter(c -> c == separator).count();
    }

    /// What stands behind a row that cannot be told apart from the next ones is lost: the error is the last item.
    @Override
    public Optional<Item> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        number++;
        if (!failure.isEmpty()) {
            ended = true;
            return Optional.of(new Item.Broken(number, "not a table of articles: " + failure));
        }
        try {
            if (!rows.hasNextValue()) {
                ended = true;
                return Optional.empty();
            }
            return Optional.of(item(rows.nextValue()));
        } catch (JsonProcessingException e) {
            ended = true;
            return Optional.of(new Item.Broken(number, "the table breaks off: " + e.getOriginalMessage()));
        }
    }

    private Item item(String[] row) {
        if (row.length != width) {
            return new Item.Broken(
                    number, "another number of cells than columns: %d, not %d".formatted(row.length, width));
        }
        Map<String, String> article = new LinkedHashMap<>();
        places.forEach((field, place) -> {
            if (!row[place].isBlank()) {
                article.put(field, row[place]);
            }
        });
        return new Item.Json(number, Json.encode(article));
    }

    @Override
    public long bytesRead() {
        return Math.max(0, rows.getParser().currentLocation().getByteOffset());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
