package readout.ingest.source.find;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import readout.event.source.SourceKind;
import readout.page.Characters;
import readout.page.feed.XmlFeed;

/// Finds the articles in a document of a source. What a document is, it says itself; its media type is often wrong.
public final class Finder {

    private static final int HEAD = 2_000;

    private final FeedDates dates;
    private final int mostBytes;

    /// @param latest the last moment at which an article may say that it was published
    /// @param mostBytes the most bytes that a packed document may become
    public Finder(Instant latest, int mostBytes) {
        this.dates = new FeedDates(latest);
        this.mostBytes = mostBytes;
    }

    /// Finds what a document shows.
    ///
    /// @param url of the document
    /// @param charset as the server gave it
    public Found find(SourceKind kind, URI url, byte[] bytes, @Nullable String charset) {
        Optional<byte[]> plain = unpacked(bytes);
        if (plain.isEmpty()) {
            return new Found.Unreadable("unpacked it is longer than the %d bytes that are read".formatted(mostBytes));
        }
        String text = Characters.text(plain.get(), charset);
        return switch (kind) {
            case SourceKind.Feed _ -> feed(url, text);
            case SourceKind.Sitemap _ -> sitemap(url, text);
            case SourceKind.Listing(String links) -> LinkList.articles(url, text, links);
            case SourceKind.Page _ -> new Found.Entries("page", List.of(Entry.of(url.toString(), null)));
            case SourceKind.Folder _ -> new Found.Unreadable("folders are read by './readout load'");
        };
    }

    private Found feed(URI url, String text) {
        String head = head(text);
        if (head.startsWith("{") || head.startsWith("[")) {
            return new JsonDocuments(new FeedArticles(url, dates)).read(text);
        }
        if (head.contains("<html") || head.startsWith("<!doctype html")) {
            return LinkList.feeds(url, text);
        }
        if (Prolog.hasDocumentType(text)) {
            return documentType();
        }
        return head.contains("<urlset") || head.contains("<sitemapindex")
                ? new Sitemaps(url, dates).read(text)
                : new FeedArticles(url, dates).of(XmlFeed.read(text));
    }

    private Found sitemap(URI url, String text) {
        if (!head(text).startsWith("<")) {
            return new Sitemaps(url, dates).ofRobots(text);
        }
        return Prolog.hasDocumentType(text) ? documentType() : new Sitemaps(url, dates).read(text);
    }

    private static Found documentType() {
        return new Found.Unreadable("refused: it declares a document type (DTD)");
    }

    private static String head(String text) {
        return text.strip().substring(0, Math.min(HEAD, text.strip().length())).toLowerCase(Locale.ROOT);
    }

    /// Sitemaps come as `.xml.gz`, packed within what HTTP itself may pack.
    private Optional<byte[]> unpacked(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xFF) != 0x1F || (bytes[1] & 0xFF) != 0x8B) {
            return Optional.of(bytes);
        }
        try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = unpacking.readNBytes(mostBytes + 1);
            return plain.length > mostBytes ? Optional.empty() : Optional.of(plain);
        } catch (IOException _) {
            return Optional.of(bytes);
        }
    }
}
