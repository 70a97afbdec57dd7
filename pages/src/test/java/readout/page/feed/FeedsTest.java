package readout.page.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.article.PublishedBasis;
import readout.page.Published;
import readout.wire.Decoded;
import readout.wire.Json;

class FeedsTest {

    private static final Published NINTH = new Published("2026-05-09T08:00:00Z", PublishedBasis.FEED);

    @Test
    void rssGivesTheContentAndItsSummaryAsPlainText() {
        FeedEntry entry = only(XmlFeed.read("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                  <title>Ministry</title><language>en_GB</language>
                  <item><title>Talks &amp;amp; more</title><link>https://ministry.example/1</link>
                    <pubDate>Sat, 09 May 2026 08:00:00 GMT</pubDate>
                    <description>&lt;b&gt;Short&lt;/b&gt;</description>
                    <content:encoded>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content:encoded></item>
                </channel></rss>"""));

        assertThat(entry.url()).contains("https://ministry.example/1");
        assertThat(entry.title()).isEqualTo("Talks & more");
        assertThat(entry.dates()).containsExactly(NINTH);
        assertThat(entry.language()).isEqualTo("en-GB");
        assertThat(entry.words()).isEqualTo(new FeedEntry.Words("One.\n\nTwo.", "Short"));
    }

    @Test
    void atomGivesTheDateOfPublicationBeforeThatOfTheLastChange() {
        FeedEntry entry = only(XmlFeed.read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title>
                  <entry><id>https://ministry.example/2</id><title>Talks</title>
                    <published>2026-05-09T08:00:00Z</published><updated>2026-05-10T08:00:00Z</updated>
                    <summary>Short</summary></entry>
                </feed>"""));

        assertThat(entry.url()).contains("https://ministry.example/2");
        assertThat(entry.dates()).first().isEqualTo(NINTH);
        assertThat(entry.words().best()).isEqualTo("Short");
    }

    @Test
    void documentTypesAreRefused() {
        Feed feed = XmlFeed.read("<!DOCTYPE rss [<!ENTITY a \"b\">]><rss version=\"2.0\"><channel/></rss>");

        assertThat(feed).isInstanceOf(Feed.Unreadable.class);
    }

    @Test
    void aJsonFeedGivesTheLongerContentAndTheLanguageOfTheFeed() {
        JsonNode feed = json("""
                {"version":"https://jsonfeed.org/version/1","title":"Ministry","language":"es","items":[{
                 "id":"7","external_url":"https://ministry.example/3","date_published":"2026-05-09T08:00:00Z",
                 "content_text":"One.","content_html":"<p>One.</p><p>Two.</p>","summary":"Short"}]}""");

        assertThat(JsonFeed.isOne(feed)).isTrue();
        FeedEntry entry = only(JsonFeed.read(feed));
        assertThat(entry.links()).containsExactly("https://ministry.example/3", "7");
        assertThat(entry.url()).contains("https://ministry.example/3");
        assertThat(entry.language()).isEqualTo("es");
        assertThat(entry.dates()).containsExactly(NINTH);
        assertThat(entry.words()).isEqualTo(new FeedEntry.Words("One.\n\nTwo.", "Short"));
    }

    @Test
    void ninjsGivesThePlainOneOfItsMainBodies() {
        JsonNode item = json("""
                {"standard":{"name":"ninjs","version":"3.0"},"uri":"https://agency.example/4","firstCreated":
                 "2026-05-09T08:00:00Z","headlines":[{"role":"sub","value":"Below"},{"role":"main","value":"Talks"}],
                 "bodies":[{"role":"caption","contentType":"text/plain","value":"A picture"},
                  {"role":"main","value":"<p>One.</p>"},{"role":"main","contentType":"text/plain","value":"Plain."}],
                 "infoSources":[{"name":"Agency"}]}""");

        assertThat(Ninjs.isOne(item)).isTrue();
        assertThat(Ninjs.entry(item))
                .isEqualTo(new FeedEntry(
                        List.of("https://agency.example/4"),
                        "Talks",
                        List.of(NINTH),
                        null,
                        "Agency",
                        new FeedEntry.Words("Plain.", ""),
                        false));
    }

    @Test
    void ninjsIsReadInTheNamesOfItsFirstVersionsToo() {
        JsonNode item = json("""
                {"uri":"https://agency.example/5","pubstatus":"canceled","versioncreated":"2026-05-09T08:00:00Z",
                 "headline":"Talks","body_xhtml":"<p>One.</p>"}""");

        assertThat(Ninjs.isOne(item)).isTrue();
        FeedEntry entry = Ninjs.entry(item);
        assertThat(entry.title()).isEqualTo("Talks");
        assertThat(entry.dates()).containsExactly(NINTH);
        assertThat(entry.words().content()).isEqualTo("One.");
        assertThat(entry.withdrawn()).isTrue();
    }

    @Test
    void anArticleInOurOwnFormIsNoNewsItem() {
        JsonNode article = json("{\"url\":\"https://ministry.example/6\",\"title\":\"Talks\",\"text\":\"One.\"}");

        assertThat(Ninjs.isOne(article)).isFalse();
        assertThat(JsonFeed.isOne(article)).isFalse();
    }

    private static FeedEntry only(Feed feed) {
        assertThat(feed).isInstanceOf(Feed.Read.class);
        return ((Feed.Read) feed).entries().getFirst();
    }

    private static JsonNode json(String text) {
        return switch (Json.decode(text.getBytes(UTF_8), JsonNode.class)) {
            case Decoded.Value(JsonNode node) -> node;
            case Decoded.Unreadable<JsonNode> unreadable -> throw new AssertionError(unreadable);
        };
    }
}
