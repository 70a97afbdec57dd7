package readout.alert;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Queries as analysts ask them, over the countries of the world, the themes and words of the articles: of a hundred,
/// 25 ask for a speaker and a theme, 20 for a speaker and whom the claim is to, 15 for an act and a theme of a side, 10
/// for what a claim is about and a theme, 15 for a phrase, 8 for a speaker and a range of days, 4 for a speaker and a
/// wildcard, 2 for a theme and a range of confidence, and 1 for a wildcard and nothing else, which no index of queries
/// helps with.
final class QueryMix {

    private static final List<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
            .sorted()
            .toList();
    private static final List<String> ACTS =
            List.of("endorse", "commit", "oppose", "appeal", "characterise", "thank", "report");

    private final Random random;
    private final List<String> themes;
    private final List<String> texts;

    QueryMix(long seed, List<String> themes, List<String> texts) {
        this.random = new Random(seed);
        this.themes = List.copyOf(themes);
        this.texts = List.copyOf(texts);
    }

    String next() {
        int kind = random.nextInt(100);
        if (kind < 25) {
            return "by:%s theme:%s".formatted(country(), any(themes));
        } else if (kind < 45) {
            return "by:%s to:%s".formatted(country(), country());
        } else if (kind < 60) {
            return "act:%s theme:%s side:%s".formatted(any(ACTS), any(themes), country());
        } else if (kind < 70) {
            return "about:%s theme:%s".formatted(country(), any(themes));
        } else if (kind < 85) {
            return phrase();
        } else if (kind < 93) {
            return "by:%s said:[2026-%02d-01 TO *]".formatted(country(), 1 + random.nextInt(12));
        } else if (kind < 97) {
            return "by:%s %s*".formatted(country(), prefix());
        } else if (kind < 99) {
            return "theme:%s by:%s confidence:>0.%d".formatted(any(themes), country(), random.nextInt(10));
        }
        return prefix() + "*";
    }

    /// In quotation marks: Andorra's code is a word of the language.
    private String country() {
        return '"' + any(COUNTRIES) + '"';
    }

    /// Two to four words that stand beside each other somewhere.
    private String phrase() {
        String[] words = any(texts).replaceAll("[^\\p{L} ]", " ").strip().split(" +");
        int length = Math.min(words.length, 2 + random.nextInt(3));
        int from = random.nextInt(words.length - length + 1);
        return '"' + String.join(" ", List.of(words).subList(from, from + length)) + '"';
    }

    private String prefix() {
        String[] words = any(texts)
                .replaceAll("[^\\p{L} ]", " ")
                .toLowerCase(Locale.ROOT)
                .strip()
                .split(" +");
        String word = words[random.nextInt(words.length)];
        return word.length() < 5 ? word + "zq" : word.substring(0, 5);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
