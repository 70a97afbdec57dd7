package readout.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Turns elements into plain text, with an empty line where a browser begins a new block.
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
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"));
    }
}
