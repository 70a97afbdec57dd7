package readout.cli.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import readout.page.PageReader;

/// Articles as news agencies exchange them: IPTC's ninjs, in its third version and the earlier ones.
final class Ninjs {

    private static final List<String> DATES = List.of(
            "contentCreated", "firstCreated", "contentcreated", "firstcreated", "versionCreated", "versioncreated");

    private Ninjs() {}

    /// Whether a JSON object is one.
    static boolean is(JsonNode node) {
        return node.path("standard").path("name").asText().equalsIgnoreCase("ninjs")
                || node.path("bodies").isArray()
                || node.has("body_text")
                || node.has("body_xhtml");
    }

    static Item item(JsonNode node, long number) {
        String uri = node.path("uri").asText("");
        return new Draft()
                .with("url", uri.matches("(?i)https?://.*") ? uri : null)
                .with("title", title(node))
                .with("publisher", publisher(node))
                .with("published", published(node))
                .with("language", node.path("language").asText(null))
                .with("text", text(node))
                .item(number);
    }

    private static @Nullable String title(JsonNode node) {
        JsonNode main = first(node.path("headlines"), "main");
        return main.isMissingNode()
                ? node.path("headline").asText(node.path("title").asText(null))
                : main.path("value").asText(null);
    }

    private static @Nullable String publisher(JsonNode node) {
        return Stream.of("infoSources", "infosources")
                .map(name -> node.path(name).path(0).path("name").asText(""))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String published(JsonNode node) {
        return DATES.stream()
                .map(name -> node.path(name).asText(""))
                .filter(date -> !date.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(JsonNode node) {
        List<JsonNode> bodies =
                StreamSupport.stream(node.path("bodies").spliterator(), false).toList();
        for (JsonNode body : bodies) {
            if (contentType(body).equals("text/plain")) {
                return body.path("value").asText(null);
            }
        }
        if (!bodies.isEmpty()) {
            return ofHtml(bodies.getFirst().path("value").asText(""));
        }
        return node.has("body_text")
                ? node.path("body_text").asText(null)
                : ofHtml(node.path("body_xhtml").asText(""));
    }

    private static String contentType(JsonNode body) {
        return body.path("contentType").asText(body.path("contenttype").asText("text/html"));
    }

    static String ofHtml(String fragment) {
        return PageReader.read("<article>" + fragment + "</article>", null).text();
    }

    private static JsonNode first(JsonNode list, String role) {
        for (JsonNode item : list) {
            if (item.path("role").asText().equals(role)) {
                return item;
            }
        }
        return list.path(0);
    }
}
