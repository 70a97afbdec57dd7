package readout.extract.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A tab-separated UTF-8 file: a header line with the columns' names, then one row a line. Blank lines and lines that
/// begin with `#` are left out. There is no quoting, so a quotation mark is a character like any other, and no cell can
/// hold a tab. A line may leave out empty cells at its end.
final class TabFile {

    private static final String FOLDER = "/readout/knowledge/";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Set<String> columns;
    private final List<Flaw> flaws;

    private TabFile(String file, Set<String> columns, List<Flaw> flaws) {
        this.file = file;
        this.columns = columns;
        this.flaws = flaws;
    }

    /// Rows of a file on the class path.
    ///
    /// @param columns the names that a header may hold
    /// @param flaws takes what is wrong; a line with a flaw gives no row
    static List<TabRow> packaged(String name, Set<String> columns, List<Flaw> flaws) {
        try (InputStream in = Objects.requireNonNull(TabFile.class.getResourceAsStream(FOLDER + name), name)) {
            return new TabFile(name, columns, flaws).rows(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Rows of a user's file; none if the user has none of that name.
    ///
    /// @throws UncheckedIOException if there is no such folder
    static List<TabRow> overlay(Path folder, String name, Set<String> columns, List<Flaw> flaws) {
        if (!Files.isDirectory(folder)) {
            throw new UncheckedIOException(new IOException("%s is no folder".formatted(folder)));
        }
        Path path = folder.resolve(name);
        try {
            return Files.exists(path)
                    ? new TabFile(path.toString(), columns, flaws).rows(Files.readAllBytes(path))
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TabRow> rows(byte[] bytes) {
        List<TabRow> rows = new ArrayList<>();
        @Nullable List<String> header = null;
        int number = 0;
        for (String line : text(bytes).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header == null) {
                header = header(line, number);
            } else {
                addRow(header, line, number, rows);
            }
        }
        return rows;
    }

    private String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            flaws.add(new Flaw(file, 1, null, "the file is not in UTF-8"));
            return "";
        }
    }

    private List<String> header(String line, int number) {
        List<String> names = List.of(line.split("\t", -1));
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!columns.contains(name)) {
                flaws.add(new Flaw(
                        file, number, name, "no such column; there are " + String.join(", ", new TreeSet<>(columns))));
            } else if (!seen.add(name)) {
                flaws.add(new Flaw(file, number, name, "the column is there twice"));
            }
        }
        return names;
    }

    private void addRow(List<String> header, String line, int number, List<TabRow> rows) {
        List<String> values = List.of(line.split("\t", -1));
        if (values.size() > header.size()) {
            flaws.add(
                    new Flaw(file, number, null, "%d cells under %d columns".formatted(values.size(), header.size())));
            return;
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            cells.put(header.get(i), values.get(i).strip());
        }
        rows.add(new TabRow(file, number, cells));
    }
}
