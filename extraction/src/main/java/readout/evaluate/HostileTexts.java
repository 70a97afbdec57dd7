package readout.evaluate;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/// Texts that nobody would write and an extractor must survive: random ones, articles with random changes, and such as
/// are made to be hard. The same number gives the same text.
public final class HostileTexts {

    private static final int LONGEST = 4_000;
    private static final int MOST_CHANGES = 40;

    private static final List<String> PIECES = List.of(
            "Xi Jinping said ",
            "China ",
            "according to ",
            "that ",
            "“",
            "”",
            "\"",
            "'",
            "’s ",
            "\n",
            "\n\n",
            ". ",
            ", ",
            "🙂",
            "🇨🇺",
            "中国",
            "Díaz-Canel ",
            "e\u0301",
            "\u0000",
            "\u200B",
            "\u202E",
            "\uD83D",
            "\uFEFF",
            "(",
            ")",
            "[",
            "- ",
            "—",
            ": ",
            "; ",
            "and ",
            "he ",
            "told ",
            "to ",
            "1. ",
            "…",
            "U.S.-",
            "http://",
            "the two sides ",
            "agreed ",
            "we ",
            "Q: ",
            "A: ",
            "who ",
            "anniversary of ",
            "President of ",
            "Ministry ",
            "on Monday ",
            "\t",
            "²",
            "ß",
            "İ",
            "ﬁ",
            "It was agreed ",
            "her spokeswoman ",
            "noting ",
            "adding ",
            "Mr. ",
            "31 June 2025 ",
            "&amp;",
            "\u00A0");

    /// What is hard when it is repeated: nesting, clauses without end, names without end, words without end.
    private static final List<String> BURDENS = List.of(
            "(",
            ")",
            "“",
            "\"",
            "‘’",
            "said ",
            "said that he said that ",
            "and China and Cuba ",
            "according to ",
            "a",
            "U.S.-",
            "President ",
            "President of Ministry of ",
            "\"Yes,\" he said. ",
            "\n",
            "🙂",
            "e\u0301",
            "we agree; ",
            "who said who ",
            "the two sides ",
            "not ",
            "1,000,",
            "Xi-",
            ": ",
            "noting that ",
            "\uD83D",
            "to support and ");

    private final IntFunction<String> articles;

    /// Texts of which some are made from articles.
    ///
    /// @param articles gives the text of an article for a number
    public HostileTexts(IntFunction<String> articles) {
        this.articles = articles;
    }

    public String text(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return switch (number % 3) {
            case 0 -> random(random);
            case 1 -> mutated(articles.apply(number), random);
            default -> burdened(random);
        };
    }

    private static String random(SplittableRandom random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "The minister said that he was here. " : "");
        int length = random.nextInt(LONGEST);
        while (text.length() < length) {
            boolean any = random.nextInt(12) == 0;
            text.append(any ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1)) : pick(PIECES, random));
        }
        return text.toString();
    }

    private static String mutated(String article, SplittableRandom random) {
        StringBuilder text = new StringBuilder(article);
        for (int changes = random.nextInt(1, MOST_CHANGES); changes > 0; changes--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(30));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, Math.min(to, from + text.length() - 1));
                case 1 -> text.insert(from, pick(PIECES, random));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
                default -> text.setCharAt(from, (char) random.nextInt(Character.MAX_VALUE));
            }
        }
        return text.toString();
    }

    private static String burdened(SplittableRandom random) {
        StringBuilder text = new StringBuilder("The president said that ");
        for (int burdens = random.nextInt(1, 4); burdens > 0; burdens--) {
            String burden = pick(BURDENS, random);
            text.repeat(burden, random.nextInt(LONGEST / 4 / burden.length()));
        }
        return text.append(" Xi Jinping said China thanks Cuba.").toString();
    }

    private static String pick(List<String> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }
}
