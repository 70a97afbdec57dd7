package readout.cli.bench;

import java.util.ArrayList;
import java.util.List;

/// Distinct queries of listeners to articles of [ArticleGenerator].
final class ListenerQueries {

    private static final List<String> COUNTRIES =
            List.of("CHN", "CUB", "BRA", "KEN", "NOR", "VNM", "CHL", "EGY", "PRT", "KAZ", "GHA", "FIN");
    private static final List<String> ACTS = List.of("endorse", "commit", "oppose", "appeal");

    private final List<String> queries = new ArrayList<>();

    /// @param split whether each matches a part of the events, rather than all of them
    ListenerQueries(int count, boolean split) {
        for (int i = 0; i < count; i++) {
            queries.add(split ? part(i) : "publisher:\"Readout Generator\" -theme:none-%d".formatted(i));
        }
    }

    private static String part(int number) {
        String country = "by:" + COUNTRIES.get(number % COUNTRIES.size());
        int further = number / COUNTRIES.size();
        return further == 0 ? country : "%s -act:%s".formatted(country, ACTS.get((further - 1) % ACTS.size()));
    }

    String get(int number) {
        return queries.get(number);
    }

    int size() {
        return queries.size();
    }
}
