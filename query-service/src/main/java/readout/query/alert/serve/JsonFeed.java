package readout.query.alert.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Alert;

/// The matches of an alert as a JSON Feed 1.1.
record JsonFeed(
        String version,
        String title,
        String description,
        @JsonProperty("feed_url") URI feedUrl,
        List<Author> authors,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Entry> items) {

    /// Who made the feed.
    record Author(String name) {}

    /// One match.
    ///
    /// @param url the statement
    /// @param externalUrl the article's own address
    record Entry(
            String id,
            URI url,
            @JsonProperty("external_url") @Nullable String externalUrl,
            String title,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("_readout") Links readout) {}

    /// What the form has no place for.
    record Links(URI verify) {}

    static JsonFeed of(Alert alert, List<FeedEntry> entries, URI self) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                alert.name(),
                alert.q(),
                self,
                List.of(new Author("Readout")),
                entries.stream()
                        .map(told -> new Entry(
                                told.id(),
                                told.statement(),
                                told.source(),
                                told.title(),
                                told.text(),
                                told.updated(),
                                new Links(told.verify())))
                        .toList());
    }
}
