package readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A table of `docs/webhooks.md` that shows what tests have seen. It is rewritten with `-Dreadout.golden=renew`.
final class DocumentedTable {

    private static final Path PAGE = Path.of("../docs/webhooks.md");

    private DocumentedTable() {}

    /// Prints the table, and fails where the page shows another one.
    ///
    /// @param header the row that begins the table on the page
    static void check(String header, List<String> rows) throws IOException {
        String table = String.join("\n", rows) + "\n";
        System.out.println(header + "\n" + table);
        String page = Files.readString(PAGE);
        int begin = page.indexOf(header);
        assertThat(begin).as("the page has the table " + header).isNotNegative();
        int first = page.indexOf('\n', page.indexOf('\n', begin) + 1) + 1;
        int end = page.indexOf("\n\n", first) + 1;
        if ("renew".equals(System.getProperty("readout.golden"))) {
            Files.writeString(PAGE, page.substring(0, first) + table + page.substring(end));
            return;
        }
        assertThat(page.substring(first, end)).isEqualTo(table);
    }
}
