package readout.peers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import readout.evaluate.MarkedArticle;

/// What a peer found in an article, in the neutral format that our scorer reads.
final class Answer {

    private final String text;
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ArrayNode statements;

    Answer(MarkedArticle article) {
        text = article.text();
        root.put("id", article.id());
        statements = root.putArray("statements");
    }

    /// Adds a statement.
    ///
    /// @param content pairs of first character and character behind the last one
    void add(List<String> speakers, List<int[]> content) {
        ObjectNode statement = statements.addObject();
        ArrayNode names = statement.putArray("speakers");
        speakers.forEach(names::add);
        ArrayNode spans = statement.putArray("content");
        for (int[] span : content) {
            spans.addObject().put("start", text.codePointCount(0, span[0])).put("end", text.codePointCount(0, span[1]));
        }
    }

    ObjectNode json() {
        return root;
    }
}
