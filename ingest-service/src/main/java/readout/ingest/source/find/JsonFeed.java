package readout.ingest.source.find;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.page.Published;

/// Reads JSON Feed 1.1 (jsonfeed.org).
final class JsonFeed {

    private final URI base;
    private final FeedDates dates;

    JsonFeed(URI base, FeedDates dates) {
        this.base = base;
        this.dates = dates;
    }

    Found read(JsonNode feed) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            entry(item, feed).ifPresent(entries::add);
        }
        return new Found.Entries("json-feed", entries);
    }

    private Optional<Entry> entry(JsonNode item, JsonNode feed) {
        return Stream.of("url", "external_url", "id")
                .flatMap(name -> Links.absolute(base, item.path(name).asText(null)).stream())
                .findFirst()
                .map(url -> new Entry(
                        url,
                        PlainText.line(item.path("title").asText(null)),
                        published(item),
                        language(item, feed),
                        Entry.Content.of(
                                content(item), item.path("summary").asText("").strip()),
                        false));
    }

    private @Nullable Published published(JsonNode item) {
        return Stream.of("date_published", "date_modified")
                .flatMap(name -> dates.of(item.path(name).asText("")).stream())
                .findFirst()
                .orElse(null);
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
