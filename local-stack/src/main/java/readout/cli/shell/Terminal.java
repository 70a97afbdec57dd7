package readout.cli.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.util.Map;

/// Where a command writes: results to `out`, everything else to `err`.
///
/// @param colour whether styles are shown
/// @param interactive whether somebody watches `err`, so that progress is worth drawing
/// @param columns width in characters
public record Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean interactive, int columns) {

    private static final int USUAL_COLUMNS = 120;
    private static final int FEWEST_COLUMNS = 60;

    public Terminal {
        requireNonNull(out, "out");
        requireNonNull(err, "err");
        columns = Math.max(columns, FEWEST_COLUMNS);
    }

    /// The terminal of this process. The `readout` script tells which stream is one: Java cannot know.
    /// No colour with `NO_COLOR` (no-color.org) or `TERM=dumb`.
    public static Terminal ofProcess(Map<String, String> environment) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(
                new PrintWriter(System.out, true, UTF_8),
                new PrintWriter(System.err, true, UTF_8),
                Boolean.getBoolean("readout.out.terminal") && !plain,
                Boolean.getBoolean("readout.err.terminal"),
                Integer.getInteger("readout.columns", USUAL_COLUMNS));
    }

    /// The text in a style, where styles are shown.
    public String paint(Style style, String text) {
        return colour ? style.apply(text) : text;
    }

    /// Text from outside as one line without control characters: it must not steer the terminal.
    public static String clean(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .forEach(line::appendCodePoint);
        return line.toString();
    }
}
