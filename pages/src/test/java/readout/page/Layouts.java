package readout.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Web pages of our own making: each way to hold an article, amid each kind of what stands around articles.
final class Layouts {

    private static final List<String> WORDS = List.of(
            ("ministry delegation harbour agreement bridge fishing spring minister talks border trade winter school road"
                            + " grain water energy council report plan region ferry museum nurse teacher budget vote visit"
                            + " morning cooperation railway island cement hospital student orchard valley dialogue exhibition")
                    .split(" "));
    private static final int PARAGRAPHS = 7;

    /// A page, and the words of the article in it.
    record Layout(String html, String text) {}

    private Layouts() {}

    /// All pages by name.
    static Map<String, Layout> all(long seed) {
        Random random = new Random(seed);
        Map<String, Layout> layouts = new LinkedHashMap<>();
        containers()
                .forEach((container, frame) -> surroundings().forEach((name, around) -> {
                    List<String> paragraphs = IntStream.range(0, PARAGRAPHS)
                            .mapToObj(_ -> paragraph(random))
                            .toList();
                    String title = sentence(random, 6).replace(".", "");
                    String article = frame.formatted(title, around.within(), joined(paragraphs, container));
                    String html = "<!DOCTYPE html><html><head><title>%s | Site</title></head><body>%s%s%s</body></html>"
                            .formatted(title, around.before(), article, around.after());
                    layouts.put(
                            container + ", " + name, new Layout(html, String.join(" ", paragraphs) + around.kept()));
                }));
        return layouts;
    }

    private static String joined(List<String> paragraphs, String container) {
        if (container.equals("text with line breaks")) {
            return String.join("<br><br>", paragraphs);
        }
        String element = container.equals("div for each paragraph") ? "div" : "p";
        return paragraphs.stream()
                .map(paragraph -> "<%1$s>%2$s</%1$s>".formatted(element, paragraph))
                .collect(Collectors.joining("\n"));
    }

    /// Ways to hold an article: title, what stands within it, paragraphs.
    private static Map<String, String> containers() {
        Map<String, String> frames = new LinkedHashMap<>();
        frames.put("article element", "<main><article><h1>%s</h1>%s%s</article></main>");
        frames.put("article body by schema.org", "<div><h1>%s</h1>%s<div itemprop=\"articleBody\">%s</div></div>");
        frames.put("div named content", "<div id=\"wrap\"><h1>%s</h1><div class=\"content\">%s%s</div></div>");
        frames.put("section in main", "<div role=\"main\"><h2>%s</h2><section>%s%s</section></div>");
        frames.put("cell of a table", "<table><tr><td width=150>Menu</td><td><b>%s</b>%s%s</td></tr></table>");
        frames.put("bare body", "<h1>%s</h1>%s%s");
        frames.put(
                "form around everything",
                "<form id=\"aspnetForm\"><div class=\"page\"><h1>%s</h1>%s<div class=\"text\">%s</div></div></form>");
        frames.put(
                "text with line breaks",
                "<div class=\"article\"><h1>%s</h1>%s<div class=\"TRS_Editor\">%s</div></div>");
        frames.put("div for each paragraph", "<div class=\"story\"><h1>%s</h1>%s<div class=\"body\">%s</div></div>");
        return frames;
    }

    /// What stands around an article.
    ///
    /// @param before the article
    /// @param within it, behind its title
    /// @param after it
    /// @param kept the words of what stands within and belongs to it
    private record Around(String before, String within, String after, String kept) {}

    private static Map<String, Around> surroundings() {
        Map<String, Around> around = new LinkedHashMap<>();
        around.put("nothing else", new Around("", "", "", ""));
        around.put(
                "navigation and footer",
                new Around(
                        "<header><nav>%s</nav></header>".formatted(links("Section", 12)), "",
                        "<footer>Copyright. All rights reserved. %s</footer>".formatted(links("About", 6)), ""));
        around.put(
                "cookie banner and newsletter",
                new Around(
                        "<div class=\"cookie-banner\"><p>We use cookies to offer you a better service. By going on you accept our terms"
                                        + " and the use of cookies by us and our partners.</p><button>Accept</button></div>",
                                "",
                        "<div class=\"newsletter-signup\"><p>Get our news every morning in your mailbox, free of charge.</p>"
                                        + "<input><button>Subscribe</button></div>",
                                ""));
        around.put(
                "related links",
                new Around(
                        "",
                        "<aside class=\"related\"><h3>Related</h3>%s</aside>"
                                .formatted(links("Another story of some length about something else", 5)),
                        "<div class=\"related-articles\"><h3>Read also</h3>%s</div>"
                                .formatted(links("A longer title of yet another story of this week", 8)),
                        ""));
        around.put(
                "captions and sharing",
                new Around(
                        "",
                        "<div class=\"share-buttons\">%s</div><figure><img src=\"a.jpg\"><figcaption>Two"
                                        .formatted(links("Share", 4))
                                + " people shake hands before a wall of flags. Photo: Agency</figcaption></figure>",
                        "<div class=\"tags\">%s</div>".formatted(links("Tag", 6)),
                        ""));
        around.put(
                "live ticker",
                new Around(
                        "<div class=\"live-ticker\"><ul>%s</ul></div>"
                                .formatted(IntStream.range(0, 8)
                                        .mapToObj(i ->
                                                "<li>1%d:30 Something small has happened somewhere</li>".formatted(i))
                                        .collect(Collectors.joining())),
                        "",
                        "<div id=\"comments\"><h3>Comments</h3><p>I do not agree with any of this at all.</p><p>Well said, thank you!</p></div>",
                        ""));
        around.put(
                "a table of figures",
                new Around(
                        "<nav>%s</nav>".formatted(links("Menu", 5)),
                        "<table class=\"figures\"><tr><th>Year</th><th>Ships</th></tr><tr><td>2024</td><td>310</td></tr><tr><td>2025</td><td>355</td></tr></table>",
                        "<footer>Imprint</footer>",
                        " Year Ships 2024 310 2025 355"));
        return around;
    }

    private static String links(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<li><a href=\"/%d\">%s %d</a></li>".formatted(i, text, i))
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static String paragraph(Random random) {
        List<String> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < 3 + random.nextInt(3); sentence++) {
            sentences.add(sentence(random, 12 + random.nextInt(10)));
        }
        return String.join(" ", sentences);
    }

    private static String sentence(Random random, int words) {
        String text = IntStream.range(0, words)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(random.nextInt(3) == 0 ? ", " : " "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
