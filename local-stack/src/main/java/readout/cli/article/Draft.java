package readout.cli.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.page.Page;
import readout.page.Published;
import readout.page.feed.FeedEntry;
import readout.wire.Json;

/// An article that is being put together as the JSON that ingest takes.
final class Draft {

    private final Map<String, String> fields = new LinkedHashMap<>();

    /// Gives a field a value, if there is one.
    Draft with(String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            fields.put(field, value.strip());
        }
        return this;
    }

    Draft with(@Nullable Published published) {
        return published == null
                ? this
                : with("published", published.date())
                        .with("publishedBasis", published.basis().toString());
    }

    /// Gives it what a page says.
    Draft with(Page page) {
        return with("title", page.title())
                .with("publisher", page.publisher())
                .with("language", page.language())
                .with("text", page.text())
                .with(page.published());
    }

    /// Gives it what a feed or a news item says.
    Draft with(FeedEntry entry) {
        return with("url", entry.url().orElse(null))
                .with("title", entry.title())
                .with("publisher", entry.publisher())
                .with("language", entry.language())
                .with("text", entry.words().best())
                .with(entry.dates().stream().findFirst().orElse(null));
    }

    /// The article, or why it is none.
    Item item(long number) {
        String text = fields.getOrDefault("text", "");
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                ? new Item.Json(number, Json.encode(fields))
                : new Item.Broken(number, "no text");
    }
}
