package readout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// How much of an article is found on pages of all makes, and how much else.
class LayoutsTest {

    private static final long SEED = 7;
    private static final double LEAST = 0.95;
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");

    @Test
    void theTextOfEveryLayoutIsFound() {
        Map<String, Layouts.Layout> layouts = Layouts.all(SEED);
        assertThat(layouts).hasSizeGreaterThanOrEqualTo(30);
        double sum = 0;
        Map<String, Double> poor = new HashMap<>();
        for (var layout : layouts.entrySet()) {
            String read = PageReader.read(layout.getValue().html(), "https://site.example/a")
                    .text();
            double f1 = f1(tokens(layout.getValue().text()), tokens(read));
            System.out.printf(Locale.ROOT, "%.3f  %s%n", f1, layout.getKey());
            sum += f1;
            if (f1 < LEAST) {
                poor.put(layout.getKey(), f1);
            }
        }
        System.out.printf(Locale.ROOT, "%.3f  mean of %d layouts%n", sum / layouts.size(), layouts.size());
        assertThat(poor).as("seed %d", SEED).isEmpty();
    }

    private static double f1(Map<String, Integer> known, Map<String, Integer> read) {
        double common = known.entrySet().stream()
                .mapToInt(token -> Math.min(token.getValue(), read.getOrDefault(token.getKey(), 0)))
                .sum();
        return common == 0 ? 0 : 2 * common / (count(known) + count(read));
    }

    private static double count(Map<String, Integer> tokens) {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> tokens(String text) {
        Map<String, Integer> tokens = new HashMap<>();
        TOKEN.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(token -> tokens.merge(token.group(), 1, Integer::sum));
        return tokens;
    }
}
