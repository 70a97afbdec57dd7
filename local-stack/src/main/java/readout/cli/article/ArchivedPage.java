package readout.cli.article;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import readout.page.Page;
import readout.page.PageReader;
import readout.page.Published;

/// The article in a record of a web archive: of an answer with a page, of a page by itself, or of a text
/// that was made of one. Records of other things are no articles.
final class ArchivedPage {

    static final String DAMAGED = "damaged record";

    private static final int OK = 200;
    private static final int MOST_BYTES = 16 * 1024 * 1024;
    /// Clocks differ, and so do the days at which a date begins.
    private static final Duration LENIENCE = Duration.ofDays(1);

    private ArchivedPage() {}

    static boolean isDamage(Item.Broken broken) {
        return broken.reason().startsWith(DAMAGED);
    }

    /// What a record holds. The record has been read to its end then.
    ///
    /// @param source what the article gives as its source
    static Item item(WarcRecord record, long number, String source) throws IOException {
        try {
            if (record.body().size() > MOST_BYTES) {
                return new Item.Broken(number, DAMAGED + ": it would be larger than 16 MiB");
            }
            Item item = switch (record) {
                case WarcResponse response -> ofResponse(response, number, source);
                case WarcResource resource -> of(resource, resource.payloadType(), resource.body(), number, source);
                case WarcConversion text -> of(text, text.contentType(), text.body(), number, source);
                default -> new Item.Other(number, "a record of type " + record.type());
            };
            record.body().consume();
            return isAsItWas(record) ? item : new Item.Broken(number, DAMAGED + ": its digest is another one");
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Item.Broken(number, DAMAGED + ": " + e.getMessage());
        }
    }

    /// Digests are compared by their bytes: they are written in more than one way.
    private static boolean isAsItWas(WarcRecord record) throws IOException {
        Optional<WarcDigest> told = record.blockDigest();
        Optional<WarcDigest> found = record.calculatedBlockDigest();
        return told.isEmpty()
                || found.isEmpty()
                || Arrays.equals(told.get().bytes(), found.get().bytes());
    }

    private static Item ofResponse(WarcResponse response, long number, String source) throws IOException {
        if (!response.contentType().base().equals(MediaType.HTTP)) {
            return new Item.Other(number, "an answer that is not HTTP");
        }
        HttpResponse http = response.http();
        return http.status() == OK
                ? of(response, http.contentType(), http.bodyDecoded(), number, source)
                : new Item.Other(number, "an answer with status " + http.status());
    }

    private static Item of(WarcTargetRecord record, MediaType type, MessageBody body, long number, String source)
            throws IOException {
        String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        byte[] content = switch (name) {
            case "text/html", "application/xhtml+xml", "text/plain" ->
                body.stream().readNBytes(MOST_BYTES + 1);
            default -> null;
        };
        if (content == null) {
            return new Item.Other(number, "neither page nor text");
        }
        if (content.length > MOST_BYTES) {
            return new Item.Broken(number, "larger than 16 MiB");
        }
        @Nullable String charset = type.parameters().get("charset");
        Archived archived = new Archived(record.target(), record.date(), content, charset);
        boolean isText = name.equals("text/plain");
        return new Item.Unread(number, () -> isText ? archived.text(number, source) : archived.page(number, source));
    }

    /// What was archived of an address.
    ///
    /// @param date when
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Archived(
            String url,
            Instant date,
            byte[] content,
            @Nullable String charset) {

        Item page(long number, String source) {
            Page page = PageReader.read(content, charset, url);
            Published published = page.published();
            Page dated = published != null && published.isAfter(date.plus(LENIENCE)) ? page.undated() : page;
            return new Draft()
                    .with("url", page.canonicalUrl() == null ? url : page.canonicalUrl())
                    .with("source", source)
                    .with(dated)
                    .item(number);
        }

        Item text(long number, String source) {
            String text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
            return new Draft()
                    .with("url", url)
                    .with("source", source)
                    .with("text", text)
                    .item(number);
        }
    }
}
