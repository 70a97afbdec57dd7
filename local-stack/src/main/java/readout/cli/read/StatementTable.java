package readout.cli.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;

/// A page of statements as a table as wide as the terminal.
final class StatementTable {

    private static final int DATE_COLUMNS = 12; // with the blanks around it
    private static final int LEAST_WORDS = 30;
    private static final int BORDERS = 5;

    private final Terminal terminal;

    StatementTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Prints a list answer of query-service.
    void print(JsonNode page) {
        List<StatementView> statements = StreamSupport.stream(page.path("items").spliterator(), false)
                .map(StatementView::ofItem)
                .toList();
        if (!statements.isEmpty()) {
            terminal.out().println(table(statements));
        }
        String next = page.path("next").asText("");
        terminal.out()
                .println(terminal.paint(
                        Style.BOLD,
                        "%,d of %,d statements"
                                .formatted(statements.size(), page.path("total").asLong())));
        if (!next.isEmpty() && !page.path("next").isNull()) {
            terminal.out().println(terminal.paint(Style.DIM, "More: --cursor " + next));
        }
    }

    private String table(List<StatementView> statements) {
        int speakers = terminal.columns() / 7;
        int targets = terminal.columns() / 8;
        int themes = terminal.columns() / 6;
        int publishers = terminal.columns() / 9;
        int words = terminal.columns() - BORDERS - DATE_COLUMNS - speakers - targets - themes - publishers;
        return AsciiTable.builder()
                .border(AsciiTable.BASIC_ASCII_NO_OUTSIDE_BORDER)
                .data(
                        statements,
                        List.of(
                                column("Said", DATE_COLUMNS, StatementView::said),
                                column("Speaker", speakers, StatementView::speakers),
                                column("Statement", Math.max(LEAST_WORDS, words), StatementView::words),
                                column("To", targets, StatementView::targets),
                                column("Themes", themes, view -> view.themes().replace(", ", ",\n")),
                                column("Publisher", publishers, StatementView::publisher)))
                .asString();
    }

    private static ColumnData<StatementView> column(String header, int width, Function<StatementView, String> value) {
        return new Column()
                .header(header)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(width, OverflowBehaviour.NEWLINE)
                .with(value);
    }
}
