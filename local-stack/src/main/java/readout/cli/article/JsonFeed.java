package readout.cli.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Articles in a JSON Feed (version 1 and 1.1).
final class JsonFeed {

    private JsonFeed() {}

    /// Whether a JSON object is one.
    static boolean is(JsonNode node) {
        return node.path("version").asText().contains("jsonfeed.org/version/")
                && node.path("items").isArray();
    }

    /// The articles of a feed.
    ///
    /// @param first the number of the first one
    static List<Item> items(JsonNode feed, long first) {
        List<Item> items = new ArrayList<>();
        for (JsonNode entry : feed.path("items")) {
            long number = first + items.size();
            items.add(new Item.Unread(number, () -> item(entry, feed, number)));
        }
        return items;
    }

    private static Item item(JsonNode entry, JsonNode feed, long number) {
        String html = entry.path("content_html").asText("");
        String text = entry.path("content_text")
                .asText(html.isEmpty() ? entry.path("summary").asText("") : "");
        return new Draft()
                .with("url", entry.path("url").asText(null))
                .with("title", entry.path("title").asText(null))
                .with("source", feed.path("title").asText(null))
                .with("published", entry.path("date_published").asText(null))
                .with("publishedBasis", entry.has("date_published") ? "feed" : null)
                .with(
                        "language",
                        entry.path("language").asText(feed.path("language").asText(null)))
                .with("text", text.isBlank() ? Ninjs.ofHtml(html) : text)
                .item(number);
    }
}
