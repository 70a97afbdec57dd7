package readout.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of its article by the vocabulary of schema.org, as JSON-LD or as microdata.
final class SchemaOrg {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "TechArticle",
            "ScholarlyArticle",
            "WebPage",
            "PressRelease");

    private final Document page;
    private final JsonNode article;

    private SchemaOrg(Document page, JsonNode article) {
        this.page = page;
        this.article = article;
    }

    static SchemaOrg of(Document page) {
        JsonNode best = MAPPER.missingNode();
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode found = article(script.data());
            if (best.isMissingNode() || (best.path("datePublished").isMissingNode() && found.has("datePublished"))) {
                best = found;
            }
        }
        return new SchemaOrg(page, best);
    }

    Optional<String> published() {
        return text("datePublished")
                .or(() -> Optional.ofNullable(page.selectFirst("[itemprop=datePublished]"))
                        .map(SchemaOrg::value));
    }

    Optional<String> headline() {
        return text("headline");
    }

    /// Whether the page says that one has to pay or to sign in for its text.
    boolean isClosed() {
        JsonNode free = article.path("isAccessibleForFree");
        return free.isBoolean() ? !free.booleanValue() : free.asText("").equalsIgnoreCase("false");
    }

    private Optional<String> text(String property) {
        return Optional.of(article.path(property).asText("").strip()).filter(text -> !text.isEmpty());
    }

    private static String value(Element element) {
        String content = element.attr("content");
        String moment = content.isEmpty() ? element.attr("datetime") : content;
        return moment.isEmpty() ? element.text() : moment;
    }

    /// The first article within a JSON-LD text, the outermost first.
    private static JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(read(json));
        while (!open.isEmpty()) {
            JsonNode node = open.remove();
            if (isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray() || node.has("@graph") || node.has("mainEntity")) {
                (node.isArray() ? node : node.path("@graph")).forEach(open::add);
                open.add(node.path("mainEntity"));
            }
        }
        return MAPPER.missingNode();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLES.contains(one.asText())) {
                    return true;
                }
            }
        }
        return ARTICLES.contains(type.asText());
    }

    private static JsonNode read(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException _) {
            return MAPPER.missingNode();
        }
    }
}
