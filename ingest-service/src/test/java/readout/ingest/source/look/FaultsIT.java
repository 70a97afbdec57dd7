package readout.ingest.source.look;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static readout.testing.FakeServer.raw;
import static readout.testing.FakeServer.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import readout.event.article.Article;
import readout.event.coverage.Sight;
import readout.event.coverage.Skipped;
import readout.event.source.SourceKind;
import readout.testing.DocumentedTable;
import readout.testing.FakeServer;

/// What sites do, and what follows: the table of `docs/sources.md`.
@Timeout(120)
class FaultsIT {

    private static final String DATE = "Sat, 09 May 2026 10:00:00 GMT";
    private static final String WHAT = "caf\u00E9s";
    private static final String HTML = "text/html; charset=utf-8";

    /// The feed itself, and what follows.
    private static Map<String, Row> feeds() {
        String feed = Texts.rss(Texts.whole("W", "/w", DATE, WHAT));
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("a feed", row(feed(feed), "1 published"));
        rows.put("a feed packed with gzip", row(bytes(gzip(feed), "Content-Encoding: gzip"), "1 published"));
        rows.put("a feed in ISO 8859-1 that says UTF-8", row(bytes(feed.getBytes(ISO_8859_1)), "1 published"));
        rows.put("a feed in UTF-16 with its mark", row(bytes(("\uFEFF" + feed).getBytes(UTF_16LE)), "1 published"));
        rows.put("a feed behind white space", row(feed("\n \n" + feed), "1 published"));
        rows.put(
                "a feed of type text/html", row(bytes(feed.getBytes(UTF_8), "Content-Type: text/html"), "1 published"));
        rows.put("a feed without articles", row(feed(Texts.rss()), "0 published"));
        rows.put("a feed that breaks off", row(feed(feed.substring(0, feed.length() - 60)), "failed: no feed: …"));
        rows.put(
                "a page without a feed",
                row(feed("<html><body>Hello</body></html>"), "failed: the address is a page that names no feed"));
        rows.put("nothing", row(feed(""), "failed: no feed: …"));
        rows.put(
                "301 to the feed",
                row(
                        trial -> {
                            trial.site.answer("/feed.xml", status(301, "", "Location: /new.xml"));
                            trial.site.page("/new.xml", "text/xml", feed);
                        },
                        "1 published"));
        rows.put("301 in a circle", row(status(301, "", "Location: /feed.xml"), "failed: more than 5 redirects"));
        rows.put("404", row(status(404, ""), "failed: 404 Not Found"));
        rows.put("410", row(status(410, ""), "failed: 410 Gone"));
        rows.put("401", row(status(401, ""), "failed: the server answered 401"));
        rows.put("500", row(status(500, ""), "failed: the server answered 500"));
        rows.put("429", row(status(429, ""), "failed: the server answered 429"));
        rows.put("503 with `Retry-After`", row(status(503, "", "Retry-After: 60"), "failed: the server answered 503"));
        rows.put("no answer", row(FakeServer.hanging(), "failed: No whole answer within 2 s"));
        rows.put("a connection that is reset", row(FakeServer.reset(), "failed: Connection reset"));
        rows.put(
                "half of what was announced",
                row(raw("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n<rss>"), "failed: Premature end of …"));
        rows.put(
                "a body without an end",
                row(FakeServer.endless(), "failed: longer than the 200000 bytes that are read"));
        rows.put(
                "a body that is no gzip though it says so",
                row(bytes(feed.getBytes(UTF_8), "Content-Encoding: gzip"), "failed: …"));
        rows.put(
                "50,000 header fields",
                row(
                        raw("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(50_000) + "\r\n"),
                        "failed: Maximum header count exceeded"));
        return rows;
    }

    /// The page of the feed's one article, and what follows.
    private static Map<String, Row> pages() {
        String page = Texts.page("Caf\u00E9", WHAT);
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("its article", row(page(page), "1 published"));
        rows.put(
                "its article in windows-1252 that says UTF-8",
                row(page(page.getBytes(Charset.forName("windows-1252"))), "1 published"));
        rows.put(
                "its article in UTF-8 that says ISO 8859-1",
                row(bytes(page.getBytes(UTF_8), "Content-Type: text/html; charset=iso-8859-1"), "1 published"));
        rows.put(
                "an article that is not free by its own word",
                row(page(Texts.page("W", WHAT, """
                <script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>""")), "1 published, paywall suspected"));
        rows.put("no words", row(page("<html><body><script>x()</script></body></html>"), "1 published, teaser"));
        rows.put("401", row(status(401, ""), "1 published, paywall suspected"));
        rows.put("402", row(status(402, ""), "1 published, paywall suspected"));
        rows.put("403", row(status(403, ""), "1 published, teaser"));
        rows.put("404", row(status(404, ""), "0 published, 1 gone"));
        rows.put("410", row(status(410, ""), "0 published, 1 gone"));
        rows.put("500", row(status(500, ""), "0 published, 1 unreachable"));
        rows.put(
                "302 to the front page",
                row(
                        trial -> {
                            trial.site.answer("/a", status(302, "", "Location: /"));
                            trial.site.page("/", HTML, page);
                        },
                        "1 published, teaser"));
        rows.put("no answer", row(FakeServer.hanging(), "0 published, 1 unreachable"));
        rows.put("a body without an end", row(FakeServer.endless(), "1 published, teaser"));
        return rows;
    }

    private static Map<String, Row> dates() {
        Map<String, Row> rows = new LinkedHashMap<>();
        rows.put("`Sat, 09 May 2026 10:00:00 GMT` in the feed", dated(DATE, "", "2026-05-09T10:00:00Z by feed"));
        rows.put(
                "nothing in the feed, schema.org in the page",
                dated("", """
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-05-08T09:00:00+02:00"}</script>""", "2026-05-08T09:00:00+02:00 by schema-org"));
        rows.put(
                "`next Tuesday` in the feed, a meta element in the page",
                dated(
                        "next Tuesday",
                        "<meta property='article:published_time' content='2026-05-07'>",
                        "2026-05-07 by meta"));
        rows.put(
                "a date of 2062 in the feed, a meta element in the page",
                dated(
                        "Tue, 09 May 2062 10:00:00 GMT",
                        "<meta property='article:published_time' content='2026-05-07'>",
                        "2026-05-07 by meta"));
        rows.put("a date of 1970 in the feed, none in the page", dated("Thu, 01 Jan 1970 00:00:00 GMT", "", "none"));
        return rows;
    }

    private record Row(Consumer<Trial> set, String expected) {}

    private static Row row(Consumer<Trial> set, String expected) {
        return new Row(set, expected);
    }

    private static Row row(FakeServer.Answer answer, String expected) {
        return new Row(trial -> trial.site.answer("PATH", answer), expected);
    }

    private static FakeServer.Answer feed(String text) {
        return bytes(text.getBytes(UTF_8), "Content-Type: application/rss+xml");
    }

    private static FakeServer.Answer page(String text) {
        return page(text.getBytes(UTF_8));
    }

    private static FakeServer.Answer page(byte[] bytes) {
        return bytes(bytes, "Content-Type: " + HTML);
    }

    private static FakeServer.Answer bytes(byte[] bytes, String... headers) {
        return FakeServer.bytes(bytes, headers);
    }

    private static Row dated(String date, String head, String expected) {
        return row(
                trial -> {
                    trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.item("A", "/a", date)));
                    trial.site.page("/a", HTML, Texts.page("A", "a", head));
                },
                expected);
    }

    @Test
    void everyFaultOfASiteHasTheConsequenceThatIsExpected() throws IOException {
        List<String> seen = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        feeds().forEach((what, row) -> {
            seen.add("| the feed: " + what + " | " + told(row, "/feed.xml") + " |");
            expected.add("| the feed: " + what + " | " + row.expected() + " |");
        });
        pages().forEach((what, row) -> {
            seen.add("| the page: " + what + " | " + told(row, "/a") + " |");
            expected.add("| the page: " + what + " | " + row.expected() + " |");
        });

        assertThat(seen).isEqualTo(expected);
        DocumentedTable.check("sources.md", "| What comes | What follows |", seen);
    }

    @Test
    void everyDateHasTheBasisThatIsExpected() throws IOException {
        List<String> seen = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        dates().forEach((what, row) -> {
            seen.add("| " + what + " | " + date(row) + " |");
            expected.add("| " + what + " | " + row.expected() + " |");
        });

        assertThat(seen).isEqualTo(expected);
        DocumentedTable.check("sources.md", "| What is said | What is kept |", seen);
    }

    private static String told(Row row, String path) {
        try (Trial trial = new Trial(new SourceKind.Feed(), "/feed.xml")) {
            trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.item("A", "/a", DATE)));
            row.set().accept(trial);
            trial.site.rename("PATH", path);
            String told = told(trial.look());
            boolean isBroken = trial.outlet.articles().stream()
                    .map(Article::text)
                    .anyMatch(text -> text.contains("work on") && !text.equals(Texts.article(WHAT)));
            return isBroken ? told + ", words broken" : told;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String told(Sight sight) {
        return switch (sight) {
            case Sight.Failed(String reason) -> "failed: " + brief(reason);
            case Sight.Looked looked -> {
                StringBuilder told = new StringBuilder(looked.published() + " published");
                for (Skipped skipped : looked.skipped()) {
                    told.append(", ").append(skipped.count()).append(' ').append(skipped.reason());
                }
                yield told.append(looked.texts().teaser() > 0 ? ", teaser" : "")
                        .append(looked.texts().paywallSuspected() > 0 ? ", paywall suspected" : "")
                        .toString();
            }
        };
    }

    /// What the libraries say in detail is theirs to change.
    private static String brief(String reason) {
        if (reason.startsWith("no feed: ")) {
            return "no feed: …";
        }
        if (reason.contains("GZIP")) {
            return "…";
        }
        return reason.startsWith("Premature end of") ? "Premature end of …" : reason;
    }

    private static String date(Row row) {
        try (Trial trial = new Trial(new SourceKind.Feed(), "/feed.xml")) {
            row.set().accept(trial);
            trial.looked();
            Article article = trial.outlet.articles().getFirst();
            return article.published() == null ? "none" : article.published() + " by " + article.publishedBasis();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
