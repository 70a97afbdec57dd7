package readout.page.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.page.PlainText;

/// Reads JSON Feed, version 1 and 1.1 (jsonfeed.org).
public final class JsonFeed {

    private JsonFeed() {}

    /// Whether a value is one.
    public static boolean isOne(JsonNode value) {
        return value.path("version").asText("").contains("jsonfeed.org/version/")
                && value.path("items").isArray();
    }

    /// Reads a value that is one.
    public static Feed.Read read(JsonNode feed) {
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            entries.add(entry(item, feed));
        }
        return new Feed.Read("json-feed", PlainText.line(feed.path("title").asText(null)), entries);
    }

    private static FeedEntry entry(JsonNode item, JsonNode feed) {
        return new FeedEntry(
                JsonValues.texts(item, "url", "external_url", "id"),
                PlainText.line(item.path("title").asText(null)),
                JsonValues.dates(item, "date_published", "date_modified"),
                language(item, feed),
                null,
                new FeedEntry.Words(
                        content(item), item.path("summary").asText("").strip()),
                false);
    }

    private static @Nullable String language(JsonNode item, JsonNode feed) {
        return item.path("language").asText(feed.path("language").asText(null));
    }

    private static String content(JsonNode item) {
        return Stream.of(
                        PlainText.of(item.path("content_html").asText(null)),
                        item.path("content_text").asText("").strip())
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }
}
