package readout.ingest.source.look;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Articles and feeds of our own making.
final class Texts {

    private Texts() {}

    /// A paragraph about something, long enough to be one.
    static String paragraph(String what, int number) {
        return "In part %1$d of its report the ministry said that work on %2$s will go on as agreed, that the port %2$s"
                        .formatted(number, what)
                + " is to open in spring, and that both sides will meet again to talk about fishing, trade and roads.";
    }

    /// The words of an article about something.
    static String article(String what) {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(number -> paragraph(what, number))
                .collect(Collectors.joining("\n\n"));
    }

    /// A page with that article.
    static String page(String title, String what, String head) {
        String body = article(what).replace("\n\n", "</p><p>");
        return """
                <!DOCTYPE html><html lang="en"><head><title>%s</title>%s</head><body>
                <nav><a href="/">Home</a> <a href="/contact">Contact</a></nav>
                <article><h1>%s</h1><p>%s</p></article>
                <footer>All rights reserved</footer></body></html>""".formatted(title, head, title, body);
    }

    static String page(String title, String what) {
        return page(title, what, "");
    }

    /// An RSS feed of these items.
    static String rss(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Example</title><link>http://example.org/</link><description>News</description><language>en</language>
                %s</channel></rss>""".formatted(String.join("\n", items));
    }

    /// An item that carries a summary.
    static String item(String title, String link, String date) {
        return """
                <item><title>%s</title><link>%s</link><pubDate>%s</pubDate>
                <description>The ministry told of its work &amp;amp; plans …</description></item>""".formatted(title, link, date);
    }

    /// An item that carries the whole text.
    static String whole(String title, String link, String date, String what) {
        return """
                <item><title>%s</title><link>%s</link><pubDate>%s</pubDate>
                <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>""".formatted(title, link, date, article(what).replace("\n\n", "</p><p>"));
    }
}
