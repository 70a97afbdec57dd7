package readout.page.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import readout.page.PlainText;

/// Reads news items in ninjs 3, the JSON standard of the International Press Telecommunications Council. Earlier
/// versions differ only in names, which are read as well.
public final class Ninjs {

    private static final Set<String> NOT_TO_BE_USED = Set.of("canceled", "withheld");

    private Ninjs() {}

    /// Whether a value is a news item.
    public static boolean isOne(JsonNode value) {
        return value.path("standard").path("name").asText("").equalsIgnoreCase("ninjs")
                || value.path("bodies").isArray()
                || Stream.of("body_text", "body_html", "body_xhtml").anyMatch(value::has)
                || isNamed(value);
    }

    private static boolean isNamed(JsonNode value) {
        return value.has("uri")
                && Stream.of("headlines", "headline", "pubStatus", "pubstatus").anyMatch(value::has);
    }

    /// Reads a value that is one.
    public static FeedEntry entry(JsonNode item) {
        return new FeedEntry(
                JsonValues.texts(item, "url", "uri"),
                PlainText.line(headline(item)),
                JsonValues.dates(
                        item,
                        "firstCreated",
                        "firstcreated",
                        "contentCreated",
                        "contentcreated",
                        "versionCreated",
                        "versioncreated"),
                item.path("language").asText(null),
                publisher(item),
                new FeedEntry.Words(body(item), ""),
                JsonValues.texts(item, "pubStatus", "pubstatus").stream().anyMatch(NOT_TO_BE_USED::contains));
    }

    private static @Nullable String headline(JsonNode item) {
        return parts(item.path("headlines"))
                .findFirst()
                .map(main -> main.path("value").asText(null))
                .or(() -> JsonValues.text(item, "headline", "title"))
                .orElse(null);
    }

    private static @Nullable String publisher(JsonNode item) {
        return Stream.of("infoSources", "infosources")
                .flatMap(name -> JsonValues.text(item.path(name).path(0), "name").stream())
                .findFirst()
                .orElse(null);
    }

    private static String body(JsonNode item) {
        return parts(item.path("bodies"))
                .min(Comparator.comparing(part -> !isPlain(part)))
                .map(Ninjs::words)
                .or(() -> JsonValues.text(item, "body_text"))
                .or(() -> JsonValues.text(item, "body_html", "body_xhtml").map(PlainText::of))
                .orElse("");
    }

    private static String words(JsonNode body) {
        String value = body.path("value").asText("");
        return isPlain(body) ? value.strip() : PlainText.of(value);
    }

    private static boolean isPlain(JsonNode body) {
        Optional<String> type = JsonValues.text(body, "contentType", "contenttype");
        return type.orElse("text/html").startsWith("text/plain");
    }

    /// The parts whose role is the main one, or else all of them.
    private static Stream<JsonNode> parts(JsonNode parts) {
        boolean hasMain = all(parts).anyMatch(Ninjs::isMain);
        return all(parts).filter(part -> !hasMain || isMain(part));
    }

    private static boolean isMain(JsonNode part) {
        return part.path("role").asText("main").equals("main");
    }

    private static Stream<JsonNode> all(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false);
    }
}
