package readout.cli.prove;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import readout.cli.bench.ArticleGenerator;
import readout.event.article.Sha256;

/// A web archive as news crawlers write them, with generated pages, and with damaged records among them. The same seed
/// gives the same archive.
public final class Archive {

    private static final Instant CRAWLED = Instant.parse("2026-06-01T00:00:00Z");
    private static final int EVERY = 40;
    private static final int PARAGRAPHS = 4;

    private final int seed;
    private final ArticleGenerator generator;
    private final WarcCompression compression;

    /// @param packed whether each record is packed by itself
    public Archive(int seed, boolean packed) {
        this.seed = seed;
        this.generator = new ArticleGenerator(seed);
        this.compression = packed ? WarcCompression.GZIP : WarcCompression.NONE;
    }

    /// Whether the record of a number is damaged.
    public static boolean isDamaged(int number) {
        return number % EVERY == EVERY / 2;
    }

    /// How the record of a number is damaged, if it is.
    static Damage damage(int number) {
        return Damage.ALL.get(number / EVERY % Damage.ALL.size());
    }

    /// Where the page of a number stands.
    public String url(int number) {
        return Objects.requireNonNull(generator.article(number).get("url"));
    }

    /// Writes an archive, and tells how many of its records are damaged.
    public int write(int records, OutputStream out) throws IOException {
        int damaged = 0;
        for (int number = 0; number < records; number++) {
            if (isDamaged(number)) {
                out.write(damage(number).applied(this, number, new SplittableRandom((long) seed << 32 | number)));
                damaged++;
            } else {
                out.write(record(number));
            }
        }
        return damaged;
    }

    /// The record of a number.
    byte[] record(int number) throws IOException {
        return record(number, page(number));
    }

    /// A record of a number with another page than its own.
    byte[] record(int number, String page) throws IOException {
        byte[] html = page.getBytes(UTF_8);
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n"
                .formatted(html.length)
                .getBytes(UTF_8);
        byte[] block = Arrays.copyOf(head, head.length + html.length);
        System.arraycopy(html, 0, block, head.length, html.length);
        WarcResponse response = new WarcResponse.Builder(url(number))
                .date(CRAWLED)
                .recordId(UUID.nameUUIDFromBytes(url(number).getBytes(UTF_8)))
                .body(MediaType.HTTP_RESPONSE, block)
                .blockDigest(new WarcDigest("sha256", Sha256.hex(block)))
                .build();
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(java.nio.channels.Channels.newChannel(record), compression)) {
            writer.write(response);
        }
        return record.toByteArray();
    }

    private String page(int number) {
        Map<String, String> article = generator.article(number);
        StringBuilder paragraphs = new StringBuilder();
        Objects.requireNonNull(article.get("text"))
                .lines()
                .filter(line -> !line.isBlank())
                .limit(PARAGRAPHS)
                .forEach(line -> paragraphs.append("<p>").append(line).append("</p>\n"));
        return """
                <!doctype html><html lang="en"><head><title>%s - Example News</title>
                <meta property="article:published_time" content="%s"><meta property="og:site_name" content="Example News">
                <link rel="canonical" href="%s"></head>
                <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <article><h1>%s</h1>%s</article>
                <div class="related"><a href="/other">Other talks</a></div><footer>All rights reserved</footer></body></html>
                """.formatted(
                        article.get("title"), article.get("published"), url(number), article.get("title"), paragraphs);
    }
}
