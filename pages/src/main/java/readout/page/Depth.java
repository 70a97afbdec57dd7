package readout.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// How deep the elements of a page are nested. Browsers stop at 512; what reads pages here partly goes by recursion, so
/// a page that is built to be deep has to be told beforehand.
final class Depth implements NodeVisitor {

    private static final int DEEPEST = 512;

    private int deepest;

    private Depth() {}

    /// The page itself, or if it is nested deeper than any page that people read, one that holds nothing but its words.
    static Document bounded(Document page) {
        Depth depth = new Depth();
        page.traverse(depth);
        if (depth.deepest <= DEEPEST) {
            return page;
        }
        Document flat = Document.createShell(page.location());
        flat.title(page.title());
        Paragraphs.of(page.body())
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> flat.body().appendElement("p").text(line));
        return flat;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element) {
            deepest = Math.max(deepest, depth);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        // seen at its head
    }
}
