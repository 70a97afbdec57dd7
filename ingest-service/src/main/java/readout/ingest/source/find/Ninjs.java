package readout.ingest.source.find;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.page.Published;

/// Reads news items in ninjs 3, the JSON standard of the International Press Telecommunications Council; earlier
/// versions differ only in names, which are read as well.
final class Ninjs {

    private final URI base;
    private final FeedDates dates;

    Ninjs(URI base, FeedDates dates) {
        this.base = base;
        this.dates = dates;
    }

    /// Whether a value is a news item.
    static boolean isOne(JsonNode value) {
        return value.has("uri")
                && (value.has("bodies")
                        || value.has("headlines")
                        || value.has("pubstatus")
                        || value.has("body_text")
                        || value.has("body_html")
                        || value.has("headline"));
    }

    /// An item's entry; empty if it has no address on the web.
    Optional<Entry> entry(JsonNode item) {
        return Stream.of("url", "uri")
                .flatMap(name -> Links.absolute(base, item.path(name).asText(null)).stream())
                .findFirst()
                .map(url -> new Entry(
                        url,
                        PlainText.line(headline(item)),
                        published(item),
                        item.path("language").asText(null),
                        new Entry.Content(body(item), !body(item).isEmpty()),
                        isWithdrawn(item.path("pubstatus").asText("usable"))));
    }

    private static boolean isWithdrawn(String status) {
        return status.equals("canceled") || status.equals("withheld");
    }

    private static @Nullable String headline(JsonNode item) {
        JsonNode main = main(item.path("headlines"));
        return main.isMissingNode()
                ? item.path("headline").asText(null)
                : main.path("value").asText(null);
    }

    private static String body(JsonNode item) {
        JsonNode body = main(item.path("bodies"));
        if (!body.isMissingNode()) {
            String value = body.path("value").asText("");
            return body.path("contenttype").asText("text/html").startsWith("text/plain")
                    ? value.strip()
                    : PlainText.of(value);
        }
        String text = item.path("body_text").asText("").strip();
        return text.isEmpty() ? PlainText.of(item.path("body_html").asText(null)) : text;
    }

    /// The part whose role is the main one, else the first.
    private static JsonNode main(JsonNode parts) {
        for (JsonNode part : parts) {
            if (part.path("role").asText("main").equals("main")) {
                return part;
            }
        }
        return parts.path(0);
    }

    private @Nullable Published published(JsonNode item) {
        return Stream.of("firstcreated", "contentcreated", "versioncreated")
                .flatMap(name -> dates.of(item.path(name).asText("")).stream())
                .findFirst()
                .orElse(null);
    }
}
