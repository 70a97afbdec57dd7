package readout.cli.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import readout.page.feed.JsonFeed;
import readout.page.feed.Ninjs;
import readout.wire.Json;

/// Articles in a JSON document: an object, a list of objects, or several of these one after the other.
final class JsonItems implements Items {

    private final JsonParser parser;
    private final Deque<Item> feed = new ArrayDeque<>();
    private long number;
    private boolean broken;

    JsonItems(InputStream stream) throws IOException {
        this.parser = Json.mapper().createParser(stream);
    }

    /// What stands behind a syntax error cannot be told apart: the error is the last item.
    @Override
    public Optional<Item> next() throws IOException {
        if (!feed.isEmpty()) {
            number++;
            return Optional.of(feed.remove());
        }
        if (broken) {
            return Optional.empty();
        }
        try {
            JsonToken token = parser.nextToken();
            while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
                token = parser.nextToken();
            }
            if (token == null) {
                return Optional.empty();
            }
            number++;
            return item(parser.readValueAsTree());
        } catch (JsonProcessingException e) {
            broken = true;
            return Optional.of(new Item.Broken(
                    Math.max(number, 1),
                    "broken JSON at line %d, column %d: %s"
                            .formatted(
                                    e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr(),
                                    e.getOriginalMessage())));
        }
    }

    private Optional<Item> item(JsonNode article) throws IOException {
        if (JsonFeed.isOne(article)) {
            feed.addAll(FeedItem.all(JsonFeed.read(article), number));
            number--;
            return next();
        }
        return Optional.of(
                Ninjs.isOne(article) ? FeedItem.ninjs(article, number) : new Item.Json(number, Json.encode(article)));
    }

    @Override
    public long bytesRead() {
        return Math.max(0, parser.currentLocation().getByteOffset());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
