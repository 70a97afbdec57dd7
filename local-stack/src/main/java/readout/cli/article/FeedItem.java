package readout.cli.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.page.feed.Feed;
import readout.page.feed.FeedEntry;
import readout.page.feed.Ninjs;

/// Articles as feeds and news items hold them.
final class FeedItem {

    private FeedItem() {}

    /// The articles of a feed.
    ///
    /// @param first the number of the first one
    static List<Item> all(Feed.Read feed, long first) {
        List<Item> items = new ArrayList<>();
        for (FeedEntry entry : feed.entries()) {
            items.add(of(entry, feed.title(), first + items.size()));
        }
        return items;
    }

    /// The article of a news item in ninjs.
    static Item ninjs(JsonNode item, long number) {
        return of(Ninjs.entry(item), null, number);
    }

    private static Item of(FeedEntry entry, @Nullable String source, long number) {
        return entry.withdrawn()
                ? new Item.Other(number, "a news item that is not to be used")
                : new Draft().with("source", source).with(entry).item(number);
    }
}
