package readout.ingest.page;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The article on a web page, found by Readability's rules: without navigation, notices and related links.
///
/// @param title the page's title, or empty
/// @param text the article's paragraphs with an empty line between them; the whole page's where no article stands out
public record ArticleText(String title, String text) {

    private static final String NO_ADDRESS = "https://page.invalid/";

    /// Where a page itself says that its article stands, the surest first.
    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

    /// What Readability finds is taken to have lost part of the article when it is this much shorter than what the page
    /// marks as the article.
    private static final double LOST = 0.7;

    /// The article of a page in HTML.
    public static ArticleText read(String html, @Nullable String url) {
        return of(Jsoup.parse(html, requireNonNullElse(url, NO_ADDRESS)));
    }

    /// The article of a page. The page stays as it is.
    public static ArticleText of(Document page) {
        Document document = Clutter.without(page);
        String whole = Paragraphs.of(document.body());
        String marked = marked(document);
        String url = document.location().isEmpty() ? NO_ADDRESS : document.location();
        Article article = new Readability4J(url, document).parse();
        String title = requireNonNullElse(article.getTitle(), "");
        Element content = article.getArticleContent();
        String found = content == null ? "" : Paragraphs.of(withoutHeading(content, title));
        String text = found.length() < LOST * marked.length() ? marked : found;
        return new ArticleText(title, text.isBlank() ? whole : text);
    }

    /// The text of the one element that is marked as the article; empty where none or more than one is.
    private static String marked(Document document) {
        for (String mark : MARKED) {
            List<Element> elements = document.select(mark);
            if (elements.size() == 1) {
                Element copy = elements.getFirst().clone();
                copy.select("h1").remove();
                return Paragraphs.of(copy);
            }
        }
        return "";
    }

    /// The title is told apart from the text, so it is not told in the text once more.
    private static Element withoutHeading(Element content, String title) {
        content.select("h1, h2").removeIf(heading -> heading.text().strip().equalsIgnoreCase(title.strip()));
        return content;
    }
}
