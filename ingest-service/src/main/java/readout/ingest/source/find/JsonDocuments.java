package readout.ingest.source.find;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import readout.page.feed.JsonFeed;
import readout.page.feed.Ninjs;

/// Reads JSON Feed 1.1 and ninjs 3: one document, a list of them, or one a line.
final class JsonDocuments {

    private static final int DEEPEST = 100;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(100)
                        .maxNameLength(1_000)
                        .build());
    }

    private final FeedArticles articles;

    JsonDocuments(FeedArticles articles) {
        this.articles = articles;
    }

    Found read(String json) {
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            List<JsonNode> items = new ArrayList<>();
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                if (JsonFeed.isOne(value)) {
                    return articles.of(JsonFeed.read(value));
                }
                add(value, items);
            }
            return ninjs(items);
        } catch (JsonProcessingException e) {
            return new Found.Unreadable(
                    "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            return new Found.Unreadable("not JSON: " + e.getMessage());
        }
    }

    private static void add(JsonNode value, List<JsonNode> items) {
        if (value.isArray()) {
            value.forEach(items::add);
        } else if (value.path("items").isArray()) {
            value.path("items").forEach(items::add);
        } else {
            items.add(value);
        }
    }

    private Found ninjs(List<JsonNode> items) {
        List<JsonNode> news = items.stream().filter(Ninjs::isOne).toList();
        return news.isEmpty()
                ? new Found.Unreadable("neither a JSON Feed nor ninjs")
                : articles.ofNews(news.stream().map(Ninjs::entry).toList());
    }
}
