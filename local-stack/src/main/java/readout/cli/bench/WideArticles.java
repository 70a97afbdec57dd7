package readout.cli.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;

/// Makes articles as wide as an archive is: forty countries, twelve hundred speakers, three hundred publishers, five
/// years, thousands of words, some of each common and most of them rare, and one article in twenty a copy of another.
///
/// Everybody in them is made up, and so is all that they say. The same seed and number give the same article.
public final class WideArticles {

    /// Values of rank `n` come about `1/n` as often as the first.
    private static final double SKEW = 1.0;

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 2_000;
    private static final int PUBLISHERS = 300;
    private static final int OFFICIALS = 30;
    private static final int PLACES = 6_000;
    private static final int COPIES = 20;
    private static final int FEWEST_SENTENCES = 6;
    private static final int MORE_SENTENCES = 18;

    private final long seed;
    private final WideWords words = new WideWords();
    private final Ranks countries = new Ranks(WideWords.COUNTRIES.size(), SKEW);
    private final Ranks officials = new Ranks(OFFICIALS, SKEW);
    private final Ranks publishers = new Ranks(PUBLISHERS, SKEW);
    private final Ranks places = new Ranks(PLACES, SKEW);
    private final Ranks subjects = new Ranks(WideWords.SUBJECTS.size(), SKEW);

    public WideArticles(long seed) {
        this.seed = seed;
    }

    /// The article of a number, as the JSON that ingest takes.
    Map<String, String> article(int number) {
        SplittableRandom random = new SplittableRandom(seed * 7_368_787L + number);
        boolean copy = number > 0 && random.nextInt(COPIES) == 0;
        Map<String, String> article =
                copy ? new LinkedHashMap<>(article(number - 1 - random.nextInt(Math.min(number, 500)))) : fresh(random);
        article.put("url", "https://example.org/wide/%d/%d".formatted(seed, number));
        article.put("publisher", "Gazette " + words.name(publishers.draw(random)));
        return article;
    }

    /// The same article as ingest keeps it.
    public Article kept(int number) {
        Map<String, String> form = article(number);
        Submission about = new Submission(
                form.get("url"),
                form.get("title"),
                null,
                form.get("publisher"),
                form.get("reportingSide"),
                form.get("published"),
                "en");
        return Article.of(about, KeptText.of(Objects.requireNonNull(form.get("text"))), Instant.EPOCH);
    }

    /// So many articles from a number on.
    List<Map<String, String>> articles(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(this::article).toList();
    }

    private Map<String, String> fresh(SplittableRandom random) {
        int here = countries.draw(random);
        int there = countries.draw(random);
        if (there == here) {
            there = (here + 1) % WideWords.COUNTRIES.size();
        }
        Scene scene = new Scene(
                WideWords.COUNTRIES.get(here),
                WideWords.COUNTRIES.get(there),
                official(here, random),
                official(there, random));
        Map<String, String> article = new LinkedHashMap<>();
        article.put(
                "title",
                "%s, %s discuss %s".formatted(scene.here().name(), scene.there().name(), subject(random)));
        article.put("reportingSide", scene.here().code());
        article.put("published", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
        article.put("language", "en");
        article.put("text", text(scene, random));
        return article;
    }

    private record Scene(WideWords.Country here, WideWords.Country there, String host, String guest) {}

    /// An official of a country: the higher the rank, the rarer.
    private String official(int country, SplittableRandom random) {
        int rank = officials.draw(random);
        return "%s %s"
                .formatted(
                        WideWords.OFFICES.get(rank % WideWords.OFFICES.size()),
                        words.person(country * OFFICIALS + rank));
    }

    private String text(Scene scene, SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("%s %s met with %s %s in %s on Friday."
                .formatted(
                        scene.here().adjective(),
                        scene.host(),
                        scene.there().adjective(),
                        scene.guest(),
                        words.name(places.draw(random))));
        int sentences = FEWEST_SENTENCES + random.nextInt(MORE_SENTENCES);
        for (int sentence = 0; sentence < sentences; sentence++) {
            boolean guest = random.nextInt(3) == 0;
            paragraphs.add(sentence(
                    guest ? scene.there() : scene.here(),
                    guest ? scene.here() : scene.there(),
                    guest ? scene.guest() : scene.host(),
                    random));
        }
        return String.join("\n\n", paragraphs);
    }

    private String sentence(WideWords.Country own, WideWords.Country other, String speaker, SplittableRandom random) {
        String name = speaker.substring(speaker.lastIndexOf(' ') + 1);
        return WideWords.any(WideWords.SENTENCES, random)
                .replace("{P}", name)
                .replace("{A}", own.name())
                .replace("{B}", other.name())
                .replace("{a}", own.adjective())
                .replace("{V}", WideWords.any(WideWords.STANCES, random))
                .replace("{S}", subject(random))
                .replace("{T}", subject(random))
                .replace("{N}", noun(random))
                .replace("{M}", noun(random))
                .replace("{X}", words.name(places.draw(random)))
                .replace("{D}", String.valueOf(2 + random.nextInt(900)));
    }

    private String subject(SplittableRandom random) {
        return WideWords.SUBJECTS.get(subjects.draw(random));
    }

    private static String noun(SplittableRandom random) {
        return WideWords.any(WideWords.ADJECTIVES, random) + " " + WideWords.any(WideWords.NOUNS, random);
    }
}
