package readout.query.alert.serve;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.event.article.ArticleReference;
import readout.event.statement.Statement;
import readout.query.index.Item;

/// A match as feed readers show it.
///
/// @param id the same for ever
/// @param source the article's own address
record FeedEntry(
        String id,
        String title,
        String text,
        Instant updated,
        @Nullable String source,
        URI statement,
        URI verify) {

    private static final int LONGEST_TITLE = 120;

    FeedEntry {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(text, "text");
        requireNonNull(updated, "updated");
        requireNonNull(statement, "statement");
        requireNonNull(verify, "verify");
    }

    /// The entry of a match whose change is still held.
    ///
    /// @param base address of this service
    static FeedEntry of(MatchLine line, Item item, URI base) {
        URI statement = base.resolve("/statements/" + item.statement().id());
        return new FeedEntry(
                "urn:readout:delivery:" + line.id(),
                title(item),
                text(item),
                line.at(),
                item.article().url(),
                statement,
                URI.create(statement + "/verify"));
    }

    private static String title(Item item) {
        String exact =
                item.statement().evidence().exact().replaceAll("\\s+", " ").strip();
        int end = exact.offsetByCodePoints(0, Math.min(LONGEST_TITLE, exact.codePointCount(0, exact.length())));
        String said = end < exact.length() ? exact.substring(0, end) + "\u2026" : exact;
        String change = item.change().equals("added") ? "" : "[" + item.change() + "] ";
        return change + speakers(item.statement()) + ": " + said;
    }

    private static String speakers(Statement statement) {
        String names = statement.speakers().stream()
                .map(speaker -> speaker.actor().name())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Unattributed" : names;
    }

    private static String text(Item item) {
        ArticleReference article = item.article();
        String from = java.util.stream.Stream.of(article.title(), article.publisher(), article.published())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining(", "));
        String quote = "\u201c" + item.statement().evidence().exact() + "\u201d";
        return from.isEmpty() ? quote : quote + "\n\n" + from;
    }
}
