package readout.ingest.source.look;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.PublishedBasis;
import readout.event.coverage.Sight;
import readout.event.source.SourceKind;

/// Every kind of source, read from a site of our own.
class KindsIT {

    private static final String DATE = "Sat, 09 May 2026 10:00:00 GMT";
    private static final String HTML = "text/html; charset=utf-8";
    private static final SourceKind FEED = new SourceKind.Feed();

    @Test
    void anRssFeedWithSummariesIsReadFromItsPages() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page(
                    "/feed.xml", "application/rss+xml", Texts.rss(Texts.item("Port", "/a?utm_source=rss", DATE)));
            trial.site.page("/a?utm_source=rss", HTML, Texts.page("On the port", "the harbour"));

            Sight.Looked sight = trial.looked();

            assertThat(sight.published()).isEqualTo(1);
            assertThat(sight.texts().full()).isEqualTo(1);
            Article article = trial.outlet.articles().getFirst();
            assertThat(article.text()).isEqualTo(Texts.article("the harbour"));
            assertThat(article.title()).isEqualTo("On the port");
            assertThat(article.published()).isEqualTo("2026-05-09T10:00:00Z");
            assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.FEED);
            assertThat(article.publisher()).isEqualTo(Trial.PUBLISHER);
            assertThat(article.source()).isEqualTo("Example feed");
            assertThat(article.reportingSide()).isEqualTo("CUB");
        }
    }

    @Test
    void aFeedWithWholeTextsIsReadByItself() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page("/feed.xml", "text/xml", Texts.rss(Texts.whole("Roads", "/b", DATE, "roads")));

            trial.looked();

            assertThat(trial.site.asked()).containsExactly("/feed.xml");
            assertThat(trial.outlet.articles().getFirst().text()).isEqualTo(Texts.article("roads"));
        }
    }

    @Test
    void anAtomFeedIsReadAndItsUpdatesStandInForDates() throws InterruptedException {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Example</title><id>urn:x</id><updated>2026-05-09T10:00:00Z</updated>
                <entry><title type="html">Trade &amp;amp; fish</title><id>urn:x:1</id><updated>2026-05-09T09:00:00Z</updated>
                <link rel="alternate" href="/c"/><summary>Short.</summary></entry></feed>""";
        try (Trial trial = new Trial(FEED, "/atom")) {
            trial.site.page("/atom", "application/atom+xml", atom);
            trial.site.page("/c", HTML, Texts.page("Trade &amp; fish", "trade"));

            trial.looked();

            Article article = trial.outlet.articles().getFirst();
            assertThat(article.title()).isEqualTo("Trade & fish");
            assertThat(article.published()).isEqualTo("2026-05-09T09:00:00Z");
            assertThat(article.url()).isEqualTo(trial.site.url("/c"));
        }
    }

    @Test
    void aJsonFeedIsRead() throws InterruptedException {
        String json = """
                {"version":"https://jsonfeed.org/version/1.1","title":"Example","language":"en-GB","items":[
                {"id":"1","url":"/d","title":"Dams","date_published":"2026-05-09T10:00:00+02:00","content_text":"%s"}]}""".formatted(Texts.article("dams").replace("\n", "\\n"));
        try (Trial trial = new Trial(FEED, "/feed.json")) {
            trial.site.page("/feed.json", "application/feed+json", json);

            trial.looked();

            Article article = trial.outlet.articles().getFirst();
            assertThat(article.text()).isEqualTo(Texts.article("dams"));
            assertThat(article.published()).isEqualTo("2026-05-09T10:00:00+02:00");
            assertThat(article.language()).isEqualTo("en-GB");
        }
    }

    @Test
    void aPageLeadsToItsFeed() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/")) {
            trial.site.page("/", HTML, """
                    <html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml">
                    <link rel="alternate" type="application/rss+xml" href="news.xml"></head><body>Hello</body></html>""");
            trial.site.page("/news.xml", "text/xml", Texts.rss(Texts.whole("Roads", "/b", DATE, "roads")));

            assertThat(trial.looked().published()).isEqualTo(1);
            assertThat(trial.looked().published()).isZero();
            assertThat(trial.site.asked()).containsExactly("/", "/news.xml", "/", "/news.xml");
            assertThat(trial.site.requests().stream()
                            .filter(request -> request.headers().containsKey("if-none-match")))
                    .as("the second time both are asked for only if they changed")
                    .hasSize(2);
        }
    }

    @Test
    void newsSitemapsAreFoundByRobotsTextAndIndex() throws InterruptedException, IOException {
        try (Trial trial = new Trial(new SourceKind.Sitemap(), "/robots.txt")) {
            trial.site.page("/robots.txt", "text/plain", "User-agent: *\nSitemap: " + trial.site.url("/index.xml"));
            trial.site.page("/index.xml", "text/xml", """
                    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>%s</loc></sitemap></sitemapindex>""".formatted(trial.site.url("/news.xml.gz")));
            trial.site.page("/news.xml.gz", "application/gzip", gzip("""
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>%s</loc><news:news>
                    <news:publication><news:name>Example</news:name><news:language>en</news:language></news:publication>
                    <news:publication_date>2026-05-09T10:00:00Z</news:publication_date><news:title>Schools</news:title>
                    </news:news></url></urlset>""".formatted(trial.site.url("/e"))));
            trial.site.page("/e", HTML, Texts.page("Schools", "schools"));

            trial.looked();

            Article article = trial.outlet.articles().getFirst();
            assertThat(article.text()).isEqualTo(Texts.article("schools"));
            assertThat(article.published()).isEqualTo("2026-05-09T10:00:00Z");
            assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.FEED);
        }
    }

    @Test
    void aListingIsReadByItsSelector() throws InterruptedException {
        try (Trial trial = new Trial(new SourceKind.Listing("ul.news li"), "/list")) {
            trial.site.page("/list", HTML, """
                    <html><body><a href="/about">About</a><ul class="news"><li><a href="/f">Farms</a></li>
                    <li><a href="/g?fbclid=1">Gates</a></li><li><a href="g">Gates again</a></li></ul></body></html>""");
            trial.site.page("/f", HTML, Texts.page("Farms", "farms", "<meta name=\"date\" content=\"2026-05-01\">"));
            trial.site.page("/g?fbclid=1", HTML, Texts.page("Gates", "gates"));

            Sight.Looked sight = trial.looked();

            assertThat(sight.found()).isEqualTo(2);
            assertThat(trial.outlet.articles()).extracting(Article::title).containsExactly("Farms", "Gates");
            assertThat(trial.outlet.articles().getFirst().publishedBasis()).isEqualTo(PublishedBasis.META);
        }
    }

    @Test
    void aSinglePageIsAnArticleThatMayChange() throws InterruptedException {
        try (Trial trial = new Trial(new SourceKind.Page(), "/statement")) {
            trial.site.page("/statement", HTML, Texts.page("Statement", "bridges"));
            trial.looked();
            trial.looked();
            trial.site.page("/statement", HTML, Texts.page("Statement", "tunnels"));
            trial.looked();

            assertThat(trial.outlet.articles())
                    .extracting(Article::text)
                    .containsExactly(Texts.article("bridges"), Texts.article("tunnels"));
        }
    }

    @Test
    void newsItemsInNinjsAreReadAndWithdrawn() throws InterruptedException {
        String item = """
                {"uri":"%s","standard":{"name":"ninjs","version":"3.0"},"pubstatus":"%s","language":"en",
                "firstcreated":"2026-05-09T10:00:00Z","headlines":[{"role":"short","value":"Wells"},{"role":"main","value":"On wells"}],
                "bodies":[{"role":"main","contenttype":"text/html","value":"<p>%s</p>"}]}""";
        try (Trial trial = new Trial(FEED, "/ninjs")) {
            String url = trial.site.url("/h");
            trial.site.page("/ninjs", "application/json", item.formatted(url, "usable", "The wells will be dug."));
            trial.looked();
            trial.site.page("/ninjs", "application/json", item.formatted(url, "canceled", "The wells will be dug."));
            trial.looked();

            Article article = trial.outlet.articles().getFirst();
            assertThat(article.title()).isEqualTo("On wells");
            assertThat(article.text()).isEqualTo("The wells will be dug.");
            assertThat(trial.outlet.notices()).hasSize(2);
            assertThat(trial.outlet.notices().getLast().toString()).contains("withdrawn by its publisher");
        }
    }

    @Test
    void aPreviewShowsWhatWouldBeReadAndTellsNobody() throws InterruptedException {
        try (Trial trial = new Trial(FEED, "/feed.xml")) {
            trial.site.page(
                    "/feed.xml",
                    "text/xml",
                    Texts.rss(Texts.whole("Roads", "/b", DATE, "roads"), Texts.item("Port", "/gone", DATE)));

            Preview.Answer answer = trial.preview();

            assertThat(answer.forms()).isEqualTo(List.of("rss_2.0"));
            assertThat(answer.found()).isEqualTo(2);
            assertThat(requireNonNull(answer.articles().getFirst().article()).beginning())
                    .startsWith("In part 1");
            assertThat(answer.articles().getLast().skipped()).isEqualTo("404 Not Found");
            assertThat(trial.outlet.notices()).isEmpty();
            assertThat(trial.outlet.states()).isEmpty();
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
