package readout.cli.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;

/// Makes articles that read like government readouts, as many as are wanted, for benchmarks and tests of the whole
/// system.
///
/// The people in them are made up, and so is all that they say. The same seed and number give the same article.
public final class ArticleGenerator {

    private static final int SENTENCES = 11;

    private record Side(String country, String adjective, String capital, String code) {}

    private static final List<Side> SIDES = List.of(
            new Side("China", "Chinese", "Beijing", "CHN"),
            new Side("Cuba", "Cuban", "Havana", "CUB"),
            new Side("Brazil", "Brazilian", "Brasilia", "BRA"),
            new Side("Kenya", "Kenyan", "Nairobi", "KEN"),
            new Side("Norway", "Norwegian", "Oslo", "NOR"),
            new Side("Vietnam", "Vietnamese", "Hanoi", "VNM"),
            new Side("Chile", "Chilean", "Santiago", "CHL"),
            new Side("Egypt", "Egyptian", "Cairo", "EGY"),
            new Side("Portugal", "Portuguese", "Lisbon", "PRT"),
            new Side("Kazakhstan", "Kazakh", "Astana", "KAZ"),
            new Side("Ghana", "Ghanaian", "Accra", "GHA"),
            new Side("Finland", "Finnish", "Helsinki", "FIN"));

    private static final List<String> GIVEN = List.of(
            "Tomas", "Amara", "Ilya", "Renata", "Joao", "Leila", "Henrik", "Nadia", "Oscar", "Mirela", "Kofi", "Selma");
    private static final List<String> FAMILY = List.of(
            "Arvelo",
            "Delmonte",
            "Karsanov",
            "Holmvik",
            "Barrosa",
            "Tuyenko",
            "Mbalani",
            "Restrova",
            "Quintar",
            "Ostervall");
    private static final List<String> OFFICES = List.of("President", "Prime Minister", "Foreign Minister");
    private static final List<String> FIELDS = List.of(
            "trade",
            "agriculture",
            "energy",
            "health",
            "education",
            "tourism",
            "science and technology",
            "infrastructure");
    private static final List<String> VALUES = List.of(
            "sovereignty and territorial integrity",
            "multilateralism",
            "international fairness and justice",
            "the common interests of developing countries",
            "regional peace and stability");

    private static final List<String> TEMPLATES = List.of(
            "{P} said {A} firmly supports {B} in safeguarding {V}, and opposes foreign interference.",
            "{A} is willing to deepen cooperation with {B} in {F} and {G}, {P} said, adding that the two sides should expand exchanges at all levels.",
            "Noting that {A} and {B} are good friends, {P} said bilateral ties have entered a new stage.",
            "{P} called on both sides to promote steady progress in {F}, and ensure that mutual trust grows.",
            "The {a} side, {p} said, abides by its commitments, and is ready to work with {B} to uphold {V}.",
            "For {h} part, {Q} said {B} appreciates the long-term support of {A} for its economic and social development.",
            "{B} hopes to strengthen coordination with {A} in international affairs, {Q} said, adding that the country welcomes more investment in {G}.",
            "{Q} expressed {h} gratitude for {a} assistance in {F}.",
            "{q} also said that {B} supports the initiatives proposed by {A}, and is willing to safeguard {V}.",
            "The two leaders agreed to set up a working group on {G} before the end of the year.",
            "According to the {a} Foreign Ministry, trade between the two countries grew by {N} percent last year.",
            "{P} told reporters that talks on {F} would continue in {c} next month.",
            "It was agreed to hold the next round of consultations in {c}.",
            "{Q} reiterated {h} country's adherence to {V}, saying that it opposes any form of unilateral sanctions.",
            "Last year {N} students from {B} studied in {A}.",
            "The meeting took place in the main hall of the palace in {c}.",
            "{P} thanked {Q} for the warm welcome, and stressed the importance of dialogue on {G}.");

    private final long seed;

    public ArticleGenerator(long seed) {
        this.seed = seed;
    }

    /// The article of a number, as the JSON that ingest takes.
    public Map<String, String> article(int number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003L + number);
        List<Side> sides = shuffled(SIDES, random);
        Side here = sides.get(0);
        Side there = sides.get(1);
        String host = name(random);
        String guest = name(random);
        Map<String, String> article = new LinkedHashMap<>();
        article.put("url", "https://example.org/generated/%d/%d".formatted(seed, number));
        article.put("title", "%s and %s hold talks".formatted(here.country(), there.country()));
        article.put("publisher", "Readout Generator");
        article.put("reportingSide", here.code());
        article.put("published", "2026-05-%02d".formatted(1 + random.nextInt(28)));
        article.put("language", "en");
        article.put("text", text(here, there, host, guest, number, random));
        return article;
    }

    /// The same article as ingest keeps it.
    public Article kept(int number) {
        Map<String, String> form = article(number);
        Submission about =
                new Submission(form.get("url"), form.get("title"), null, null, null, form.get("published"), "en");
        return Article.of(about, KeptText.of(Objects.requireNonNull(form.get("text"))), Instant.EPOCH);
    }

    private static String text(Side here, Side there, String host, String guest, int number, SplittableRandom random) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("%s %s %s met with %s %s %s in %s on Friday for talk number %d."
                .formatted(
                        here.adjective(),
                        pick(OFFICES, random),
                        host,
                        there.adjective(),
                        pick(OFFICES, random),
                        guest,
                        here.capital(),
                        number));
        for (String template : shuffled(TEMPLATES, random).subList(0, SENTENCES)) {
            paragraphs.add(fill(template, here, there, family(host), family(guest), random));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String fill(
            String template, Side here, Side there, String host, String guest, SplittableRandom random) {
        return template.replace("{A}", here.country())
                .replace("{B}", there.country())
                .replace("{a}", here.adjective())
                .replace("{c}", here.capital())
                .replace("{P}", host)
                .replace("{Q}", guest)
                .replace("{p}", "he")
                .replace("{q}", "He")
                .replace("{h}", "his")
                .replace("{F}", pick(FIELDS, random))
                .replace("{G}", pick(FIELDS, random))
                .replace("{V}", pick(VALUES, random))
                .replace("{N}", String.valueOf(2 + random.nextInt(80)));
    }

    private static String name(SplittableRandom random) {
        return pick(GIVEN, random) + " " + pick(FAMILY, random);
    }

    private static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private static <T> List<T> shuffled(List<T> items, SplittableRandom random) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, new Random(random.nextLong()));
        return copy;
    }
}
