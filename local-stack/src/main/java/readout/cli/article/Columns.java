package readout.cli.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which column of a table holds which field of an article.
///
/// A column that is called as a field holds it, unless another one is mapped to it; columns that are neither
/// are passed over.
///
/// @param columns the column for each field that is mapped, by the field's name
public record Columns(Map<String, String> columns) {

    /// Columns are called as the fields.
    public static final Columns AS_FIELDS = new Columns(Map.of());

    private static final List<String> FIELDS =
            List.of("url", "title", "source", "publisher", "reportingSide", "published", "language", "text", "html");

    public Columns {
        columns = Map.copyOf(columns);
    }

    /// Reads a mapping such as `title=headline,text=body`.
    ///
    /// @throws IllegalArgumentException if it is none; the message says why
    public static Columns parse(String mapping) {
        Map<String, String> columns = new HashMap<>();
        for (String pair : mapping.split(",", -1)) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? pair : pair.substring(0, equals).strip();
            if (equals < 0 || !FIELDS.contains(field)) {
                throw new IllegalArgumentException(
                        "'%s' is not FIELD=COLUMN with a field among %s".formatted(pair, String.join(", ", FIELDS)));
            }
            columns.put(field, pair.substring(equals + 1).strip());
        }
        return new Columns(columns);
    }

    /// The place of each field in rows under a header.
    ///
    /// @throws IllegalArgumentException if a mapped column is missing, or none holds the article itself
    Map<String, Integer> places(List<String> header) {
        List<String> names = header.stream().map(Columns::folded).toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String field : FIELDS) {
            Optional<String> mapped = Optional.ofNullable(columns.get(field));
            int place = names.indexOf(folded(mapped.orElse(field)));
            if (place >= 0) {
                places.put(field, place);
            } else if (mapped.isPresent()) {
                throw new IllegalArgumentException("there is no column '%s' among %s".formatted(mapped.get(), header));
            }
        }
        if (!places.containsKey("text") && !places.containsKey("html")) {
            throw new IllegalArgumentException(
                    "no column holds the articles: say which with --map text=COLUMN; there are %s".formatted(header));
        }
        return places;
    }

    private static String folded(String name) {
        List<String> parts =
                new ArrayList<>(List.of(name.strip().toLowerCase(Locale.ROOT).split("[ _-]+", -1)));
        return String.join("", parts);
    }
}
