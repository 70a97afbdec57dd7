package readout.cli.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcItemsTest {

    private static final Instant CRAWLED = Instant.parse("2026-05-10T00:00:00Z");
    private static final String TEXT =
            "The foreign minister said on Saturday that both sides would go on with the talks"
                    + " about the harbour, and that a new terminal is to be opened there this autumn.";

    @Test
    void pagesAreArticlesWithTheirAddressDateAndPublisher() throws IOException {
        String page = "<html lang=en><head><title>Talks</title><meta property=og:site_name content=Ministry>"
                + "<meta property=article:published_time content=2026-05-09>"
                + "<link rel=canonical href=https://a.example/talks></head><body><article><h1>Talks</h1><p>" + TEXT
                + "</p></article></body></html>";

        assertThat(items(archive(response("https://a.example/talks?utm_source=x", 200, "text/html", page))))
                .containsExactly("1 {\"url\":\"https://a.example/talks\",\"source\":\"crawl\",\"title\":\"Talks\","
                        + "\"publisher\":\"Ministry\",\"language\":\"en\",\"text\":\"" + TEXT + "\","
                        + "\"published\":\"2026-05-09\",\"publishedBasis\":\"meta\"}");
    }

    @Test
    void aDateBehindTheCrawlIsLeftOut() throws IOException {
        String page = "<title>Talks</title><meta property=article:published_time content=2027-01-01><p>" + TEXT;

        assertThat(items(archive(response("https://a.example/1", 200, "text/html", page))))
                .singleElement()
                .asString()
                .doesNotContain("published");
    }

    @Test
    void whatIsNoArticleIsPassedOver() throws IOException {
        byte[] archive = archive(
                new Warcinfo.Builder().body(MediaType.WARC_FIELDS, new byte[0]).build(),
                response("https://a.example/1", 404, "text/html", "<p>Not found"),
                response("https://a.example/2", 200, "image/png", "png"),
                response("https://a.example/3", 200, "text/html", "<img src=a.png>"));

        assertThat(items(archive))
                .containsExactly(
                        "1 - a record of type warcinfo",
                        "2 - an answer with status 404",
                        "3 - neither page nor text",
                        "4 ! no text");
    }

    @Test
    void resourcesAndConvertedTextsAreArticlesToo() throws IOException {
        WarcRecord resource = new WarcResource.Builder(java.net.URI.create("https://a.example/1"))
                .date(CRAWLED)
                .body(MediaType.HTML, ("<p>" + TEXT).getBytes(UTF_8))
                .build();
        WarcRecord text = new WarcConversion.Builder()
                .addHeader("WARC-Target-URI", "https://a.example/2")
                .date(CRAWLED)
                .body(MediaType.PLAIN_TEXT, TEXT.getBytes(UTF_8))
                .build();

        assertThat(items(archive(resource, text))).hasSize(2).allMatch(item -> item.contains(TEXT));
    }

    @Test
    void anArchiveThatIsNoneIsTold() throws IOException {
        assertThat(items("no archive at all".getBytes(UTF_8)))
                .singleElement()
                .asString()
                .startsWith("1 ! damaged record");
        assertThat(items(new byte[0])).isEmpty();
    }

    private static WarcRecord response(String url, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        byte[] http = "HTTP/1.1 %d X\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, type, bytes.length, body)
                .getBytes(UTF_8);
        return new WarcResponse.Builder(url)
                .date(CRAWLED)
                .body(MediaType.HTTP_RESPONSE, http)
                .build();
    }

    private static byte[] archive(WarcRecord... records) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(archive), WarcCompression.GZIP)) {
            for (WarcRecord record : records) {
                writer.write(record);
            }
        }
        return archive.toByteArray();
    }

    static List<String> items(byte[] archive) throws IOException {
        List<String> told = new ArrayList<>();
        try (WarcItems items = new WarcItems(new ByteArrayInputStream(archive), "crawl")) {
            for (Optional<Item> next = items.next(); next.isPresent(); next = items.next()) {
                told.add(
                        switch (next.get().read()) {
                            case Item.Json(long number, byte[] json) -> number + " " + new String(json, UTF_8);
                            case Item.Broken(long number, String reason) -> number + " ! " + reason;
                            case Item.Other(long number, String what) -> number + " - " + what;
                            case Item.Unread(long number, var _) -> number + " ?";
                        });
            }
        }
        return told;
    }
}
