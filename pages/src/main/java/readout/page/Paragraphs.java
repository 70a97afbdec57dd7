package readout.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// The text of an element, paragraph by paragraph, with an empty line between them. The cells of a row of a table stand
/// on one line.
public final class Paragraphs implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private Paragraphs() {}

    /// The text of an element; empty for none.
    public static String of(@Nullable Element root) {
        if (root == null) {
            return "";
        }
        Paragraphs paragraphs = new Paragraphs();
        root.traverse(paragraphs);
        return paragraphs.text.toString().replaceAll(" *\n[ \n]*", "\n\n").strip();
    }

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
        } else if (isCell(node)) {
            text.append(' ');
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))
                && !isCell(element);
    }

    private static boolean isCell(Node node) {
        return node.normalName().equals("td") || node.normalName().equals("th");
    }
}
