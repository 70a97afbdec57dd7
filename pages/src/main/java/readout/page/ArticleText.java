package readout.page;

import static java.util.Objects.requireNonNullElse;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// The title and the text of the article on a page.
///
/// The text is what the page marks as the article's body; else what Readability finds, unless the page has one article
/// element or main part that holds much more; else the whole page's.
record ArticleText(String title, String text) {

    private static final int SHORTEST_BODY = 140;
    /// A Readability result shorter than this share of the article element has lost paragraphs.
    private static final double LOST = 0.7;

    /// @param title the title that the page's head gives
    static ArticleText of(Document document, @Nullable String title, String url) {
        String whole = Paragraphs.of(document.body());
        String marked = only(document, "[itemprop=articleBody]");
        String element = only(document, "article");
        String main = only(document, "main, [role=main]");
        Article article = new Readability4J(url, document).parse();
        String found = requireNonNullElse(article.getTitle(), "").strip();
        String told = title == null || title.isBlank() ? found : title.strip();
        if (marked.length() >= SHORTEST_BODY) {
            return new ArticleText(told, withoutTitle(marked, told));
        }
        String readable = Paragraphs.of(article.getArticleContent());
        String bounds = element.isEmpty() ? main : element;
        String chosen = readable.length() < bounds.length() * LOST ? bounds : readable;
        String text = withoutTitle(chosen, told);
        return new ArticleText(told, text.isBlank() ? whole : text);
    }

    /// The text of the one element that a selector finds; empty if there are none or several.
    private static String only(Document document, String selector) {
        Elements found = document.select(selector);
        return found.size() == 1 ? Paragraphs.of(found.first()) : "";
    }

    /// The title is told apart from the text, so it is not told in the text once more.
    private static String withoutTitle(String text, String title) {
        int end = text.indexOf("\n\n");
        boolean isTitle = end > 0 && text.substring(0, end).strip().equalsIgnoreCase(title);
        return isTitle ? text.substring(end).strip() : text;
    }
}
