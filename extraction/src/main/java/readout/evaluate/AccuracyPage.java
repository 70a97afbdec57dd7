package readout.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Renders an evaluation as Markdown tables. The same evaluation gives the same page.
public final class AccuracyPage {

    private static final String HEAD = """
            | | precision | recall | F1 | right | wrong | missed |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private static final String CONSTRUCTIONS_HEAD = """
            | construction | marked | found | wrong | F1 | with speaker F1 | exact F1 |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private AccuracyPage() {}

    /// The page with title and legend.
    ///
    /// @param command what the user typed to get it
    public static String page(Evaluation evaluation, String command) {
        return """
                # Accuracy of extraction

                Written by `%s`; run it again after a change of the rules, and never edit this page by hand.
                [How extraction works](extraction.md#how-to-measure-it) tells what the figures mean and how to mark articles of
                your own.

                %s""".formatted(command, tables(evaluation));
    }

    /// The tables alone.
    public static String tables(Evaluation evaluation) {
        StringBuilder page = new StringBuilder();
        int statements = evaluation.all().of(Figure.STATEMENT_SPAN).marked();
        page.append("## Figures\n\n%,d articles with %,d statements.\n\n".formatted(evaluation.articles(), statements));
        page.append(HEAD);
        for (Figure figure : Figure.values()) {
            Tally tally = evaluation.all().of(figure);
            if (!tally.equals(Tally.NONE)) {
                page.append(row(figure, tally));
            }
        }
        if (!evaluation.byConstruction().isEmpty()) {
            page.append("\n## By construction\n\n").append(CONSTRUCTIONS_HEAD);
            evaluation.byConstruction().forEach((name, scores) -> page.append(row(name, scores)));
        }
        if (!evaluation.byFlag().isEmpty()) {
            page.append("\n## Statements found, by what is hard about them\n\n| flag | marked | found | recall |\n");
            page.append("| --- | ---: | ---: | ---: |\n");
            flags(evaluation.byFlag()).forEach(page::append);
        }
        return page.toString();
    }

    private static String row(Figure figure, Tally tally) {
        String name = figure.label().replace('-', ' ');
        return switch (figure.measure()) {
            case BALANCE ->
                "| %s | %s | %s | %s | %d | %d | %d |\n"
                        .formatted(
                                name,
                                share(tally.precision()),
                                share(tally.recall()),
                                share(tally.f1()),
                                tally.found(),
                                tally.wrong(),
                                tally.missed());
            case SHARE ->
                "| %s | | %s | | %d | | %d |\n".formatted(name, share(tally.recall()), tally.found(), tally.missed());
        };
    }

    private static String row(String construction, Scores scores) {
        Tally span = scores.of(Figure.STATEMENT_SPAN);
        return "| %s | %d | %d | %d | %s | %s | %s |\n"
                .formatted(
                        construction,
                        span.marked(),
                        span.found(),
                        span.wrong(),
                        share(span.f1()),
                        share(scores.of(Figure.STATEMENT_SPEAKER).f1()),
                        share(scores.of(Figure.STATEMENT_EXACT).f1()));
    }

    private static List<String> flags(Map<String, Tally> byFlag) {
        List<Map.Entry<String, Tally>> flags = new ArrayList<>(byFlag.entrySet());
        flags.sort(Comparator.<Map.Entry<String, Tally>>comparingInt(
                        flag -> flag.getValue().marked())
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()));
        return flags.stream()
                .map(flag -> "| %s | %d | %d | %s |\n"
                        .formatted(
                                flag.getKey(),
                                flag.getValue().marked(),
                                flag.getValue().found(),
                                share(flag.getValue().recall())))
                .toList();
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
