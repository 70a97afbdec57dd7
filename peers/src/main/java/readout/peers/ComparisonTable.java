package readout.peers;

import java.util.List;
import java.util.Locale;
import readout.evaluate.Figure;
import readout.evaluate.Tally;

/// Renders measurements as one Markdown table; the first one is what the others are compared with.
final class ComparisonTable {

    private static final String HEAD = """
            | | span P / R / F1 | with speaker P / R / F1 | exact F1 | articles/s | slower than ours | heap, MB | load, s |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private ComparisonTable() {}

    static String of(List<Measurement> measurements) {
        StringBuilder table = new StringBuilder(HEAD);
        measurements.forEach(measured -> table.append(row(measured, measurements.getFirst())));
        return table.toString();
    }

    private static String row(Measurement measured, Measurement ours) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.3f | %s | %,.0f x | %,d | %.1f |%n",
                measured.peer().label(),
                balance(measured.scores().of(Figure.STATEMENT_SPAN)),
                balance(measured.scores().of(Figure.STATEMENT_SPEAKER)),
                measured.scores().of(Figure.STATEMENT_EXACT).f1(),
                String.format(
                        Locale.ROOT,
                        measured.articlesPerSecond() < 100 ? "%.1f" : "%,.0f",
                        measured.articlesPerSecond()),
                ours.articlesPerSecond() / measured.articlesPerSecond(),
                measured.heap() >> 20,
                measured.load().toMillis() / 1000.0);
    }

    private static String balance(Tally tally) {
        return String.format(Locale.ROOT, "%.3f / %.3f / %.3f", tally.precision(), tally.recall(), tally.f1());
    }
}
