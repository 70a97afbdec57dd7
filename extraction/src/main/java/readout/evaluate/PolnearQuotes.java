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

/// Widens statements to the conventions of PolNeAR: content holds *that*, its quotation marks and the comma or
/// stop inside them; the cue holds its auxiliaries, its manner adverb and the colon behind it, or is that colon or
/// the dash before a name; the source holds its appositions.
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
            "often",
            "again",
            "even",
            "once",
            "now",
            "being",
            "be",
            "don't",
            "didn't",
            "doesn't",
            "isn't",
            "wasn't",
            "won't",
            "wouldn't",
            "never");

    /// Constructions whose cue does not stand beside its speaker.
    private static final Set<String> HANGING = Set.of("participle", "coordinated");

    private final KeptText kept;
    private final PolnearText text;
    private final PolnearSource sources;

    PolnearQuotes(KeptText kept) {
        this.kept = kept;
        this.text = new PolnearText(kept.text());
        this.sources = new PolnearSource(text);
    }

    ObjectNode quote(Statement statement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        List<int[]> cue = cue(statement.mention(), statement.cue());
        node.set("speaker_offsets", offsets(source(statement, cue)));
        node.set("cue_offsets", offsets(cue));
        List<int[]> content = new ArrayList<>();
        statement.content().forEach(slice -> add(content, widened(slice)));
        statement.continuation().forEach(slice -> add(content, widened(slice)));
        node.set("content_offsets", offsets(content));
        node.put("kind", statement.kind().toString());
        return node;
    }

    /// Adds a span, or joins it to the last where only *and* stands between.
    private void add(List<int[]> spans, int[] span) {
        int[] last = spans.isEmpty() ? span : spans.getLast();
        String between = last[1] < span[0] ? text.between(last[1], span[0]).strip() : "";
        if (between.equals("and") || between.equals(", and")) {
            last[1] = span[1];
        } else {
            spans.add(span);
        }
    }

    private List<int[]> source(Statement statement, List<int[]> cue) {
        Slice mention = statement.mention();
        if (mention == null) {
            return List.of();
        }
        if (statement.cue() == null || cue.isEmpty()) {
            return List.of(new int[] {mention.start(), mention.end()});
        }
        if (HANGING.contains(statement.construction())) {
            return List.of(sources.bare(mention));
        }
        return List.of(
                mention.end() <= cue.getFirst()[0]
                        ? sources.before(mention, cue.getFirst()[0])
                        : sources.behind(mention, nextContent(statement, mention)));
    }

    private int nextContent(Statement statement, Slice mention) {
        return statement.content().stream()
                .mapToInt(Slice::start)
                .filter(start -> start >= mention.end())
                .min()
                .orElse(text.length());
    }

    private List<int[]> cue(@Nullable Slice mention, @Nullable Slice cue) {
        if (cue == null) {
            return mention == null ? List.of() : mark(mention);
        }
        int limit = mention == null || mention.end() > cue.start() ? 0 : mention.end();
        int start = cue.start();
        int word = text.wordBefore(start);
        while (word >= limit && isPartOfCue(text.wordAt(word))) {
            start = word;
            word = text.wordBefore(start);
        }
        int end = text.at(cue.end()) == ':' ? cue.end() + 1 : cue.end();
        return List.of(new int[] {start, end});
    }

    private static boolean isPartOfCue(String word) {
        return AUXILIARIES.contains(word) || (word.endsWith("ly") && word.length() > 4);
    }

    /// The colon behind the name of a speaker, or the dash before it.
    private List<int[]> mark(Slice mention) {
        if (text.at(mention.end()) == ':') {
            return List.of(new int[] {mention.end(), mention.end() + 1});
        }
        int before = text.at(mention.start() - 1) == ' ' ? mention.start() - 2 : mention.start() - 1;
        return Character.getType(text.at(before)) == Character.DASH_PUNCTUATION
                ? List.of(new int[] {before, before + 1})
                : List.of();
    }

    private int[] widened(Slice slice) {
        int start = slice.start();
        int end = slice.end();
        int before = start;
        while (PolnearText.isOpening(text.at(before - 1))) {
            before--;
        }
        int after = end;
        while (isInner(text.at(after))) {
            after++;
        }
        boolean quoted = PolnearText.isClosing(text.at(after)) && (before < start || hasOpening(start, end));
        if (quoted) {
            start = before;
            end = after + 1;
            while (PolnearText.isClosing(text.at(end))) {
                end++;
            }
        }
        int that = text.wordBefore(start);
        if (that >= 0 && text.wordAt(that).equals("that")) {
            start = that;
        }
        return new int[] {start, end};
    }

    private boolean hasOpening(int start, int end) {
        for (int i = start; i < end; i++) {
            if (PolnearText.isOpening(text.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInner(int c) {
        return c == ',' || c == '.' || c == '?' || c == '!';
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
