package readout.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import readout.wire.Decoded;
import readout.wire.Json;

/// What a page says about its article by schema.org, in JSON-LD.
final class StructuredData {

    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "Report",
            "BlogPosting",
            "LiveBlogPosting",
            "SpecialAnnouncement",
            "WebPage");
    private static final int DEEPEST = 6;

    private final List<JsonNode> articles;

    private StructuredData(List<JsonNode> articles) {
        this.articles = articles;
    }

    static StructuredData of(Document document) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            byte[] json = script.data().strip().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            if (Json.decode(json, JsonNode.class) instanceof Decoded.Value(JsonNode node)) {
                collect(node, articles, 0);
            }
        }
        return new StructuredData(articles);
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(part -> collect(part, articles, depth + 1));
        } else if (node.isObject()) {
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
            collect(node.path("@graph"), articles, depth + 1);
            collect(node.path("mainEntity"), articles, depth + 1);
        }
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

    /// The first text of this name.
    @Nullable
    String text(String name) {
        return articles.stream()
                .map(article -> article.path(name).asText("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String publisher() {
        return articles.stream()
                .map(article -> article.path("publisher"))
                .map(publisher -> publisher.isArray() ? publisher.path(0) : publisher)
                .map(publisher -> publisher.path("name").asText("").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    boolean isPaywalled() {
        return articles.stream()
                .map(article -> article.path("isAccessibleForFree"))
                .anyMatch(free -> free.asText().equalsIgnoreCase("false"));
    }
}
