package readout.cli.article;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Articles in a feed, RSS or Atom: as much of their text as the feed itself holds. Document types and
/// entities are refused.
final class FeedItems implements Items {

    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final InputStream stream;
    private final long bytes;
    private final Iterator<Item> items;

    FeedItems(InputStream stream) throws IOException {
        this.stream = stream;
        byte[] document = stream.readNBytes(MOST_BYTES + 1);
        this.bytes = document.length;
        this.items = items(document).iterator();
    }

    private static List<Item> items(byte[] document) throws IOException {
        if (document.length > MOST_BYTES) {
            return List.of(new Item.Broken(1, "larger than 16 MiB"));
        }
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(document))) {
            SyndFeed feed = new SyndFeedInput().build(reader);
            Numbering numbering = new Numbering();
            return feed.getEntries().stream()
                    .map(entry -> item(entry, feed, numbering.next()))
                    .toList();
        } catch (FeedException | IllegalArgumentException e) {
            return List.of(new Item.Broken(1, "not a feed: " + e.getMessage()));
        }
    }

    private static Item item(SyndEntry entry, SyndFeed feed, long number) {
        Date published = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return new Item.Unread(
                number,
                () -> new Draft()
                        .with("url", entry.getLink())
                        .with("title", entry.getTitle())
                        .with("source", feed.getTitle())
                        .with(
                                "published",
                                published == null ? null : published.toInstant().toString())
                        .with("publishedBasis", published == null ? null : "feed")
                        .with("language", feed.getLanguage())
                        .with("text", text(entry))
                        .item(number));
    }

    private static String text(SyndEntry entry) {
        return entry.getContents().stream()
                .map(FeedItems::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> text(entry.getDescription()));
    }

    private static String text(@Nullable SyndContent content) {
        String value = content == null ? null : content.getValue();
        return value == null ? "" : Ninjs.ofHtml(value);
    }

    private static final class Numbering {

        private long number;

        long next() {
            return ++number;
        }
    }

    @Override
    public Optional<Item> next() {
        return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
    }

    @Override
    public long bytesRead() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
