package readout.ingest.source.find;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private final URI base;
    private final FeedDates dates;

    JsonDocuments(URI base, FeedDates dates) {
        this.base = base;
        this.dates = dates;
    }

    Found read(String json) {
        try (MappingIterator<JsonNode> values = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            List<JsonNode> items = new ArrayList<>();
            while (values.hasNextValue()) {
                JsonNode value = values.nextValue();
                if (value.path("version").asText("").startsWith("https://jsonfeed.org/version/")) {
                    return new JsonFeed(base, dates).read(value);
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
        Ninjs ninjs = new Ninjs(base, dates);
        if (items.stream().noneMatch(Ninjs::isOne)) {
            return new Found.Unreadable("neither a JSON Feed nor ninjs");
        }
        return new Found.Entries(
                "ninjs",
                items.stream()
                        .filter(Ninjs::isOne)
                        .map(ninjs::entry)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
