package readout.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import readout.cli.http.Http;

/// Queries of one kind about [WideArticles], how long they took, and how long they may.
final class QueryKind {

    private static final String PAGE = "20";
    private static final List<String> THEMES = List.of(
            "trade",
            "investment",
            "agriculture",
            "energy",
            "health",
            "education",
            "tourism",
            "sovereignty",
            "multilateralism",
            "climate",
            "human-rights",
            "sanctions");
    private static final List<String> ACTS = List.of("endorse", "commit", "oppose", "appeal", "report");
    private static final Ranks COUNTRIES = new Ranks(WideWords.COUNTRIES.size(), 1);

    /// An address below the service's, with its parameters.
    private record Asked(String path, Map<String, String> parameters) {}

    private final String name;
    private final Duration most;
    private final Function<SplittableRandom, Asked> asking;
    private final Latencies latencies = new Latencies();
    private int answered;
    private long found;

    private QueryKind(String name, Duration most, Function<SplittableRandom, Asked> asking) {
        this.name = name;
        this.most = most;
        this.asking = asking;
    }

    /// The kinds, with the 99th percentile that each may have.
    static List<QueryKind> all() {
        return List.of(
                new QueryKind("newest page of a term", Duration.ofMillis(10), random -> statements(term(random))),
                new QueryKind("phrase and boolean", Duration.ofMillis(50), random -> statements(mixed(random))),
                new QueryKind("three facets", Duration.ofMillis(100), QueryKind::facets),
                new QueryKind("trend of a theme", Duration.ofMillis(100), QueryKind::trend),
                new QueryKind("pair of countries", Duration.ofMillis(100), QueryKind::pair));
    }

    URI address(URI service, SplittableRandom random) {
        Asked asked = asking.apply(random);
        return Http.address(service, asked.path(), asked.parameters());
    }

    void took(long nanoseconds, JsonNode answer) {
        latencies.record(nanoseconds);
        long total = answer.path("total").asLong(0)
                + answer.at("/profile/independence/statements").asLong(0)
                + answer.at("/firstToSecond/independence/statements").asLong(0);
        answered += total > 0 ? 1 : 0;
        found += total;
    }

    /// Whether it holds what is asked of it, and found something at all.
    boolean isQuickEnough() {
        return latencies.milliseconds(99) <= most.toMillis() && 2L * answered > latencies.count();
    }

    @Override
    public String toString() {
        return "%-22s %s; %,d found each; at most %d ms: %s"
                .formatted(
                        name,
                        latencies,
                        found / Math.max(1, latencies.count()),
                        most.toMillis(),
                        isQuickEnough() ? "yes" : "NO");
    }

    private static Asked statements(String query) {
        return new Asked("/statements", Map.of("q", query, "size", PAGE));
    }

    private static Asked facets(SplittableRandom random) {
        return new Asked("/statements", Map.of("q", term(random), "size", PAGE, "facets", "theme,act,to"));
    }

    private static Asked trend(SplittableRandom random) {
        return new Asked("/themes/" + WideWords.any(THEMES, random), Map.of("bucket", "month", "on", "published"));
    }

    private static Asked pair(SplittableRandom random) {
        return new Asked("/pairs/%s/%s".formatted(country(random), country(random)), Map.of());
    }

    /// Common and rare ones of all that people ask for.
    private static String term(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0 -> "by:" + country(random);
            case 1 -> "to:" + country(random);
            case 2 -> "theme:" + WideWords.any(THEMES, random);
            case 3 -> "act:" + WideWords.any(ACTS, random);
            default -> lastWord(WideWords.any(WideWords.NOUNS, random));
        };
    }

    private static String mixed(SplittableRandom random) {
        String phrase = "\"%s %s\""
                .formatted(
                        WideWords.any(WideWords.ADJECTIVES, random), lastWord(WideWords.any(WideWords.NOUNS, random)));
        return switch (random.nextInt(3)) {
            case 0 -> "%s -by:%s".formatted(phrase, country(random));
            case 1 -> "(%s OR \"territorial integrity\") by:%s -act:thank".formatted(phrase, country(random));
            default ->
                "(%s OR \"climate change\") (theme:%s OR act:%s)"
                        .formatted(phrase, WideWords.any(THEMES, random), WideWords.any(ACTS, random));
        };
    }

    private static String country(SplittableRandom random) {
        return WideWords.COUNTRIES.get(COUNTRIES.draw(random)).code();
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
