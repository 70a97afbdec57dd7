package readout.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.article.KeptText;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// Widens statements to the conventions of PolNeAR: content holds *that*, its quotation marks and the comma or stop
/// inside them; the cue holds its auxiliaries.
final class PolnearQuotes {

    private static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "is",
            "are",
            "was",
            "were",
            "will",
            "would",
            "also",
            "been",
            "to",
            "did",
            "does",
            "could",
            "should",
            "may",
            "might",
            "must",
            "can",
            "not",
            "then",
            "later",
            "repeatedly",
            "often",
            "again",
            "even",
            "once",
            "now",
            "recently",
            "being",
            "be");

    private final KeptText kept;
    private final int[] codePoints;

    PolnearQuotes(KeptText kept) {
        this.kept = kept;
        this.codePoints = kept.text().codePoints().toArray();
    }

    ObjectNode quote(Statement statement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("speaker_offsets", offsets(slices(statement.mention())));
        node.set("cue_offsets", offsets(cue(statement.cue())));
        List<int[]> content = new ArrayList<>();
        statement.content().forEach(slice -> content.add(widened(slice)));
        statement.continuation().forEach(slice -> content.add(widened(slice)));
        node.set("content_offsets", offsets(content));
        node.put("kind", statement.kind().toString());
        return node;
    }

    private static List<int[]> slices(@Nullable Slice slice) {
        return slice == null ? List.of() : List.of(new int[] {slice.start(), slice.end()});
    }

    private List<int[]> cue(@Nullable Slice cue) {
        if (cue == null) {
            return List.of();
        }
        int start = cue.start();
        int word = wordBefore(start);
        while (word >= 0 && AUXILIARIES.contains(text(word, start).strip())) {
            start = word;
            word = wordBefore(start);
        }
        return List.of(new int[] {start, cue.end()});
    }

    /// Where the word before an offset begins, when only a blank stands between; negative otherwise.
    private int wordBefore(int offset) {
        int end = offset;
        while (end > 0 && codePoints[end - 1] == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(codePoints[start - 1])) {
            start--;
        }
        return start == end ? -1 : start;
    }

    private int[] widened(Slice slice) {
        int start = slice.start();
        int end = slice.end();
        int before = start;
        while (before > 0 && isOpening(codePoints[before - 1])) {
            before--;
        }
        int after = end;
        while (after < codePoints.length && isInner(codePoints[after])) {
            after++;
        }
        boolean quoted =
                after < codePoints.length && isClosing(codePoints[after]) && (before < start || hasOpening(start, end));
        if (quoted) {
            start = before;
            end = after + 1;
        }
        int that = wordBefore(start);
        if (that >= 0 && text(that, start).strip().equals("that")) {
            start = that;
        }
        return new int[] {start, end};
    }

    private boolean hasOpening(int start, int end) {
        for (int i = start; i < end; i++) {
            if (isOpening(codePoints[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpening(int c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'';
    }

    private static boolean isClosing(int c) {
        return c == '"' || c == '”' || c == '’';
    }

    private static boolean isInner(int c) {
        return c == ',' || c == '.' || c == '?' || c == '!';
    }

    private String text(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    private ArrayNode offsets(List<int[]> spans) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int[] span : spans) {
            ArrayNode pair = array.addArray();
            pair.add(kept.givenStart(span[0]));
            pair.add(kept.givenEnd(span[1]));
        }
        return array;
    }
}
