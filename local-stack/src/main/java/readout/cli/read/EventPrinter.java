package readout.cli.read;

import java.util.List;
import java.util.stream.Collectors;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;

/// Prints changes as they arrive, under the article that they come from: who, in which words, to whom, about what.
public final class EventPrinter {

    private final Terminal terminal;
    private String article = "";

    public EventPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Prints one change, and before it its article, unless that is the one of the change before.
    public void print(StatementEvent event) {
        StatementView view = event.view();
        String source = List.of(view.said(), view.publisher(), view.title(), view.url()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!source.equals(article)) {
            article = source;
            terminal.out().println(terminal.paint(Style.DIM, source));
        }
        StringBuilder speaker = new StringBuilder(sign(event.change()));
        speaker.append(' ').append(terminal.paint(Style.BOLD, view.speakers()));
        append(speaker, view.offices(), " (", ")", Style.DIM);
        append(speaker, view.targets(), " → ", "", Style.CYAN);
        append(speaker, view.themes(), "  [", "]", Style.MAGENTA);
        terminal.out().println("  " + speaker);
        StringBuilder words = new StringBuilder("    ");
        append(words, view.cue(), "", " ", Style.YELLOW);
        terminal.out().println(words.append(view.words()));
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
