package readout.cli.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import readout.page.Characters;
import readout.page.feed.Feed;
import readout.page.feed.XmlFeed;

/// Articles in a feed, RSS or Atom: as much of their text as the feed itself holds.
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

    private static List<Item> items(byte[] document) {
        if (document.length > MOST_BYTES) {
            return List.of(new Item.Broken(1, "larger than 16 MiB"));
        }
        return switch (XmlFeed.read(Characters.text(document, null))) {
            case Feed.Read feed -> FeedItem.all(feed, 1);
            case Feed.Unreadable(String reason) -> List.of(new Item.Broken(1, reason));
        };
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
