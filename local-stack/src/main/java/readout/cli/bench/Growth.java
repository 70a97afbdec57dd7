package readout.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import readout.event.article.Article;

/// Ways in which a text can be long.
enum Growth {
    /// One article behind the other.
    ARTICLES,
    /// The same, with no full stop or line break between.
    ONE_SENTENCE,
    /// Articles whose every word stands in quotation marks.
    QUOTATION_MARKS,
    /// A sentence in brackets in brackets.
    NESTED_BRACKETS,
    /// A report in a report in a report.
    NESTED_REPORTS,
    /// Speakers who are only described, among ever more names.
    DESCRIBED_SPEAKERS;

    private static final int ARTICLE = 1_000;
    private static final int LETTERS = 26;

    private static final List<String> DESCRIBED = List.of(
            "The group said it will march.",
            "The minister said the road is safe.",
            "The army said it fired back.",
            "Officials said the bridge fell.",
            "The company rejected the offer.",
            "The Foreign Minister of Peru met miners. He said the pit is safe.",
            "The spokesman for the union said talks go on.",
            "The ministry said the ban stays.",
            "Both sides agreed to meet.");

    /// A text of about so many characters. Its articles are others than those of another number.
    String text(int size, int number) {
        return switch (this) {
            case ARTICLES -> articles(size, number);
            case ONE_SENTENCE -> articles(size, number).replaceAll("[.\\n]+", ",") + ".";
            case QUOTATION_MARKS -> articles(size / 3 * 2, number).replace(" ", "\" \"");
            case NESTED_BRACKETS -> "(China said ".repeat(size / 13) + ")".repeat(size / 13);
            case DESCRIBED_SPEAKERS -> described(size);
            case NESTED_REPORTS -> "Xi said that Cuba told Kenya that ".repeat(size / 34) + "it was so.";
        };
    }

    private static String described(int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < size; i++) {
            text.append("Mr Kadu Volmer")
                    .append((char) ('a' + i % LETTERS))
                    .append((char) ('a' + i / LETTERS % LETTERS))
                    .append(" met the Zeta Council in Lima. ")
                    .append(DESCRIBED.get(i % DESCRIBED.size()))
                    .append("\n\n");
        }
        return text.substring(0, size);
    }

    private static String articles(int size, int number) {
        ArticleGenerator generator = new ArticleGenerator(6);
        int first = number * (size / ARTICLE);
        String all = IntStream.rangeClosed(first, first + size / ARTICLE)
                .mapToObj(generator::kept)
                .map(Article::text)
                .collect(Collectors.joining("\n\n"));
        return all.substring(0, size);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
