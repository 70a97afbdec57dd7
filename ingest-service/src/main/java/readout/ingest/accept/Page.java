package readout.ingest.accept;

import static java.util.Objects.requireNonNullElse;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// The article on a web page, found by Readability's rules: without navigation, notices and related links.
///
/// @param title the page's title, or empty
/// @param text the article's paragraphs with an empty line between them; the whole page's where no article stands out
record Page(String title, String text) {

    private static final String NO_ADDRESS = "https://page.invalid/";

    static Page read(String html, @Nullable String url) {
        Document document = Jsoup.parse(html, requireNonNullElse(url, NO_ADDRESS));
        document.select("script, style, noscript, template, iframe").remove();
        String whole = paragraphs(document.body());
        Article article = new Readability4J(requireNonNullElse(url, NO_ADDRESS), document).parse();
        String title = requireNonNullElse(article.getTitle(), "");
        Element content = article.getArticleContent();
        String text = content == null ? "" : paragraphs(withoutHeading(content, title));
        return new Page(title, text.isBlank() ? whole : text);
    }

    /// The title is told apart from the text, so it is not told in the text once more.
    private static Element withoutHeading(Element content, String title) {
        content.select("h1, h2").removeIf(heading -> heading.text().strip().equalsIgnoreCase(title.strip()));
        return content;
    }

    private static String paragraphs(@Nullable Element root) {
        if (root == null) {
            return "";
        }
        Paragraphs paragraphs = new Paragraphs();
        root.traverse(paragraphs);
        return paragraphs.text.toString().replaceAll(" *\n[ \n]*", "\n\n").strip();
    }

    private static final class Paragraphs implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (isBreak(node)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBreak(node)) {
                text.append('\n');
            }
        }

        private static boolean isBreak(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }
    }
}
