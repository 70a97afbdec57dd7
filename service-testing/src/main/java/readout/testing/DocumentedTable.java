package readout.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A table on a page of `docs` that shows what tests have seen. It is rewritten with `-Dreadout.golden=renew`.
public final class DocumentedTable {

    private static final Path DOCUMENTS = Path.of("../docs");

    private DocumentedTable() {}

    /// Prints the table, and fails where the page shows another one.
    ///
    /// @param name of the page, such as `webhooks.md`
    /// @param header the row that begins the table on the page
    public static void check(String name, String header, List<String> rows) throws IOException {
        Path path = DOCUMENTS.resolve(name);
        String table = String.join("\n", rows) + "\n";
        System.out.println(header + "\n" + table);
        String page = Files.readString(path);
        int begin = page.indexOf(header);
        assertThat(begin).as("the page has the table " + header).isNotNegative();
        int first = page.indexOf('\n', page.indexOf('\n', begin) + 1) + 1;
        int end = page.indexOf("\n\n", first) + 1;
        if ("renew".equals(System.getProperty("readout.golden"))) {
            Files.writeString(path, page.substring(0, first) + table + page.substring(end));
            return;
        }
        assertThat(page.substring(first, end)).isEqualTo(table);
    }
}
