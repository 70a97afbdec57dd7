package readout.cli.prove;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import readout.cli.bench.ArticleGenerator;

/// What a publisher posts over time: new articles, and among them some of the earlier ones again, as they were or
/// edited. The same seed gives the same postings.
final class Postings {

    /// One in so many articles is posted again as it was, and another one in so many edited.
    private static final int SHARE = 10;

    /// The statements of an article begin behind its first paragraph.
    private static final int FIRST = 1;

    private final ArticleGenerator generator;
    private final SplittableRandom random;

    Postings(long seed) {
        this.generator = new ArticleGenerator(seed);
        this.random = new SplittableRandom(seed);
    }

    /// The postings of so many distinct articles, in their order.
    List<Map<String, String>> of(int articles) {
        List<Map<String, String>> postings = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            postings.add(generator.article(number));
            if (random.nextInt(SHARE) == 0) {
                postings.add(generator.article(random.nextInt(number + 1)));
            }
            if (random.nextInt(SHARE) == 0) {
                postings.add(edited(generator.article(random.nextInt(number + 1))));
            }
        }
        return postings;
    }

    /// The article with one paragraph removed, one changed and one added.
    private Map<String, String> edited(Map<String, String> article) {
        List<String> paragraphs = new ArrayList<>(
                List.of(Objects.requireNonNull(article.get("text")).split("\n\n")));
        paragraphs.remove(FIRST + random.nextInt(paragraphs.size() - FIRST));
        int changed = FIRST + random.nextInt(paragraphs.size() - FIRST);
        paragraphs.set(changed, paragraphs.get(changed).replaceFirst("\\.$", " in the coming years."));
        paragraphs.add("It was agreed to meet again in %d weeks.".formatted(2 + random.nextInt(50)));
        Map<String, String> edited = new LinkedHashMap<>(article);
        edited.put("text", String.join("\n\n", paragraphs));
        return edited;
    }
}
