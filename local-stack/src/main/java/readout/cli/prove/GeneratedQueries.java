package readout.cli.prove;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Makes queries about generated articles: one to three clauses of the query language, joined by all that joins
/// clauses. The same seed gives the same queries.
final class GeneratedQueries {

    private static final List<String> COUNTRIES =
            List.of("CHN", "CUB", "BRA", "KEN", "NOR", "VNM", "CHL", "EGY", "PRT", "KAZ", "GHA", "FIN");

    private static final List<String> FAMILIES = List.of(
            "Arvelo", "Delmonte", "Karsanov", "Holmvik", "Barrosa", "Tuyenko", "Mbalani", "Restrova", "Quintar");

    private static final List<String> THEMES = List.of(
            "trade", "agriculture", "energy", "health", "sovereignty", "political-trust", "multilateralism", "tourism");

    private static final List<String> ACTS = List.of("endorse", "commit", "oppose", "appeal", "thank", "report");

    private static final List<String> WORDS = List.of(
            "\"territorial integrity\"",
            "\"foreign interference\"~3",
            "\"working group\"",
            "cooperat*",
            "\"common interests\"",
            "infrastructure");

    private static final List<String> OTHERS = List.of(
            "confidence:>0.8",
            "change:revised",
            "change:retracted",
            "change:added",
            "published:[2026-05-01 TO 2026-05-09]",
            "kind:indirect",
            "formulation:*");

    private final SplittableRandom random;

    GeneratedQueries(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /// So many distinct queries.
    List<String> take(int count) {
        Set<String> queries = new LinkedHashSet<>();
        while (queries.size() < count) {
            queries.add(query());
        }
        return new ArrayList<>(queries);
    }

    /// Each has clauses that few statements match, so that a proof can watch many queries.
    private String query() {
        String narrow = "by:" + pick(COUNTRIES) + " " + narrow();
        return switch (random.nextInt(5)) {
            case 0 -> narrow;
            case 1 -> narrow + " " + pick(OTHERS);
            case 2 -> narrow + " -" + wide();
            case 3 -> narrow + " (" + wide() + " OR " + pick(WORDS) + ")";
            default -> narrow + " NOT (" + wide() + " " + pick(OTHERS) + ")";
        };
    }

    private String narrow() {
        return random.nextBoolean() ? "speaker:" + pick(FAMILIES) : "to:" + pick(COUNTRIES);
    }

    private String wide() {
        return random.nextBoolean() ? "theme:" + pick(THEMES) : "act:" + pick(ACTS);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
