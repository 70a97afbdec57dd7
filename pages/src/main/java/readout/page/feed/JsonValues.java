package readout.page.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import readout.event.article.PublishedBasis;
import readout.page.Published;

/// Values of members that have several names.
final class JsonValues {

    private JsonValues() {}

    /// The texts that are there, in the order of the names.
    static List<String> texts(JsonNode item, String... names) {
        return Stream.of(names)
                .map(name -> item.path(name).asText(""))
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .toList();
    }

    /// The first of them.
    static Optional<String> text(JsonNode item, String... names) {
        return texts(item, names).stream().findFirst();
    }

    /// The dates that are there and can be read, in the order of the names.
    static List<Published> dates(JsonNode item, String... names) {
        return texts(item, names).stream()
                .flatMap(text -> Published.ofMachine(text, PublishedBasis.FEED).stream())
                .toList();
    }
}
