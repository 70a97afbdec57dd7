package readout.ingest.page;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// All that a page says of its article.
///
/// @param title the article's headline; null if the page has none
/// @param text its paragraphs with an empty line between them; empty if there are none
/// @param published when; null if the page does not say
/// @param canonical the article's own address, as the page gives it and its site may give it; null if it does not
/// @param language BCP 47 tag, as the page declares it
/// @param completeness how much of the article the text is
public record WebPage(
        @Nullable String title,
        String text,
        @Nullable PublicationDate published,
        @Nullable String canonical,
        @Nullable String language,
        Completeness completeness) {

    private static final Pattern WALL =
            Pattern.compile("(?i)paywall|regwall|piano-|subscriber-only|premium-content|metered");

    /// A text this long, in characters, may stand in front of a wall; a longer one is taken for the article.
    private static final int IN_FRONT = 1_200;

    public WebPage {
        requireNonNull(text, "text");
        requireNonNull(completeness, "completeness");
    }

    /// Reads a page.
    ///
    /// @param page parsed, with its address as its base
    /// @param dates what may be a date of publication
    public static WebPage of(Document page, DateReader dates) {
        SchemaOrg schema = SchemaOrg.of(page);
        ArticleText article = ArticleText.of(page);
        String title = schema.headline()
                .or(() -> meta(page, "og:title"))
                .orElse(article.title())
                .strip();
        return new WebPage(
                title.isEmpty() ? null : title,
                article.text(),
                new PublicationDates(page, dates).find(schema).orElse(null),
                CanonicalLink.of(page).orElse(null),
                language(page),
                isWalled(page, schema, article) ? Completeness.PAYWALL_SUSPECTED : Completeness.FULL);
    }

    private static Optional<String> meta(Document page, String property) {
        return Optional.ofNullable(page.selectFirst("meta[property=%s]".formatted(property)))
                .map(element -> element.attr("content"))
                .filter(content -> !content.isBlank());
    }

    private static @Nullable String language(Document page) {
        return Optional.ofNullable(page.selectFirst("html[lang]"))
                .map(html -> html.attr("lang").strip().replace('_', '-'))
                .filter(tag -> !tag.isEmpty())
                .orElse(null);
    }

    private static boolean isWalled(Document page, SchemaOrg schema, ArticleText article) {
        boolean marked = page.select("[class], [id]").stream()
                .anyMatch(element ->
                        WALL.matcher(element.className() + " " + element.id()).find());
        return schema.isClosed() || (marked && article.text().length() < IN_FRONT);
    }
}
