package readout.cli.read;

import readout.cli.shell.Style;
import readout.cli.shell.Terminal;

/// Prints changes as they arrive: who, to whom, the words, where they come from.
public final class EventPrinter {

    private final Terminal terminal;

    public EventPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Prints one change, in two or three lines.
    public void print(StatementEvent event) {
        StatementView view = event.view();
        StringBuilder head = new StringBuilder(sign(event.change()));
        head.append(' ').append(terminal.paint(Style.BOLD, view.speakers()));
        append(head, view.offices(), " (", ")", Style.DIM);
        append(head, view.targets(), " → ", "", Style.CYAN);
        append(head, view.themes(), "  [", "]", Style.MAGENTA);
        StringBuilder source = new StringBuilder(view.said());
        append(source, view.publisher(), source.isEmpty() ? "" : " · ", "", Style.DIM);
        append(source, view.title(), source.isEmpty() ? "" : " · ", "", Style.DIM);
        append(source, view.url(), source.isEmpty() ? "" : " · ", "", Style.DIM);
        terminal.out().println(head);
        terminal.out().println("  " + view.words());
        terminal.out().println("  " + terminal.paint(Style.DIM, source.toString()));
    }

    private void append(StringBuilder line, String part, String before, String after, Style style) {
        if (!part.isEmpty()) {
            line.append(terminal.paint(style, before + part + after));
        }
    }

    private String sign(String change) {
        return switch (change) {
            case "added" -> terminal.paint(Style.GREEN, "+");
            case "revised" -> terminal.paint(Style.YELLOW, "~");
            case "retracted", "withdrawn" -> terminal.paint(Style.RED, "-");
            default -> "?"; // a newer service may know more
        };
    }
}
