package readout.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import readout.event.article.PublishedBasis;

class PageReaderTest {

    private static final String URL = "https://ministry.example/news/2026/05/09/talks.html";
    private static final String FIRST =
            "The foreign minister received the delegation on Saturday and said that both sides would go on with the talks.";
    private static final String SECOND =
            "The delegation stayed for two days and visited the harbour, where a new terminal is to be opened this autumn.";

    @Test
    void theTextIsTheArticleWithoutWhatStandsAroundIt() {
        Page page = PageReader.read(page("", """
                        <header><a href=/>Ministry</a></header><nav><a href=/a>News</a> <a href=/b>Speeches</a></nav>
                        <div class="cookie-banner"><p>We use cookies to make this site better for all of us.</p></div>
                        <main><article><h1>Talks go on</h1><p>%s</p>
                        <figure><img src=a.jpg><figcaption>The minister in the hall. Photo: press office</figcaption></figure>
                        <p>%s</p></article>
                        <div class="related-articles"><h2>Read also</h2><ul><li><a href=/c>Another visit</a></li></ul></div></main>
                        <aside>Live ticker: 12:01 the talks begin</aside><footer>All rights reserved</footer>"""), URL);

        assertThat(page.title()).isEqualTo("Talks go on");
        assertThat(page.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void theMostCertainDateIsTakenWithItsBasis() {
        String jsonLd = "<script type=application/ld+json>{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2026-05-08T22:10:00+0800\",\"publisher\":{\"name\":\"Ministry\"}}</script>";
        String meta = "<meta property=article:published_time content=2026-05-07T10:00:00Z>";
        String time = "<article><h1>Talks go on</h1><time datetime=2026-05-06>6 May</time><p>%s</p><p>%s</p></article>";
        String visible = "<article><h1>Talks go on</h1><p>5 May 2026</p><p>%s</p><p>%s</p></article>";
        String none = "<article><h1>Talks go on</h1><p>%s</p><p>%s</p></article>";

        assertThat(published(jsonLd + meta, time))
                .isEqualTo(at("2026-05-08T22:10:00+08:00", PublishedBasis.SCHEMA_ORG));
        assertThat(published(meta, time)).isEqualTo(at("2026-05-07T10:00:00Z", PublishedBasis.META));
        assertThat(published("", time)).isEqualTo(at("2026-05-06", PublishedBasis.TIME_ELEMENT));
        assertThat(published("", visible)).isEqualTo(at("2026-05-05", PublishedBasis.VISIBLE_TEXT));
        assertThat(published("", none)).isEqualTo(at("2026-05-09", PublishedBasis.ADDRESS));
        assertThat(PageReader.read(page("", none), "https://ministry.example/talks")
                        .published())
                .isNull();
    }

    @Test
    void theHeadTellsAddressLanguageAndPublisher() {
        Page page = PageReader.read(
                page(
                        "<link rel=canonical href='/news/talks?utm_source=x'><meta property=og:site_name content=Ministry>",
                        "<article><p>%s</p><p>%s</p></article>"),
                URL);

        assertThat(page.canonicalUrl()).isEqualTo("https://ministry.example/news/talks?utm_source=x");
        assertThat(page.language()).isEqualTo("en-GB");
        assertThat(page.publisher()).isEqualTo("Ministry");
        assertThat(page.paywalled()).isFalse();
    }

    @Test
    void anAddressOfAnotherSiteOrOfTheFrontPageIsNotBelieved() {
        for (String href : new String[] {"https://agency.example/other", "/", "javascript:alert(1)", "https://["}) {
            Page page = PageReader.read(
                    page("<link rel=canonical href='" + href + "'>", "<article><p>%s</p><p>%s</p></article>"), URL);

            assertThat(page.canonicalUrl()).as(href).isNull();
        }
    }

    @Test
    void aWrongCharacterSetInTheHeaderDoesNotSpoilUtf8() {
        String html = page("", "<article><p>Caf\u00E9: %s</p><p>%s</p></article>");

        assertThat(PageReader.read(html.getBytes(UTF_8), "ISO-8859-1", URL).text())
                .startsWith("Caf\u00E9");
        assertThat(PageReader.read(html.getBytes(Charset.forName("windows-1252")), "windows-1252", URL)
                        .text())
                .startsWith("Caf\u00E9");
        assertThat(PageReader.read(html.getBytes(UTF_8), "no-such-set", URL).text())
                .startsWith("Caf\u00E9");
    }

    @Test
    void aPageThatIsNotFreeSaysSo() {
        String head = "<script type=application/ld+json>{\"@graph\":[{\"@type\":[\"NewsArticle\"],"
                + "\"isAccessibleForFree\":\"False\"}]}</script>";

        assertThat(PageReader.read(page(head, "<article><p>%s</p><p>%s</p></article>"), URL)
                        .paywalled())
                .isTrue();
    }

    private static Published at(String date, PublishedBasis basis) {
        return new Published(date, basis);
    }

    private static @org.jspecify.annotations.Nullable Published published(String head, String body) {
        return PageReader.read(page(head, body), URL).published();
    }

    private static String page(String head, String body) {
        return "<!doctype html><html lang=en-GB><head><title>Talks go on</title>" + head + "</head><body>"
                + body.formatted(FIRST, SECOND) + "</body></html>";
    }
}
