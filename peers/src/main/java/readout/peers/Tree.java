package readout.peers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The dependency tree of one sentence.
final class Tree {

    private final List<ParsedWord> words;
    private final List<List<Integer>> children = new ArrayList<>();

    Tree(List<ParsedWord> words) {
        this.words = words;
        words.forEach(_ -> children.add(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() >= 0) {
                children.get(words.get(i).head()).add(i);
            }
        }
    }

    ParsedWord word(int index) {
        return words.get(index);
    }

    /// The first word that depends on another in some way; -1 if none does.
    int child(int head, String relation) {
        return children.get(head).stream()
                .filter(child -> words.get(child).plainRelation().equals(relation))
                .findFirst()
                .orElse(-1);
    }

    /// A word with all that depends on it.
    BitSet below(int top) {
        BitSet below = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            int word = open.removeLast();
            if (!below.get(word)) {
                below.set(word);
                open.addAll(children.get(word));
            }
        }
        return below;
    }

    /// What stands from the first to the last word of a subtree, punctuation between them included, without what
    /// belongs to the attribution.
    BitSet around(int top, int attribution) {
        BitSet content = below(top);
        BitSet attributed = below(attribution);
        BitSet cut = (BitSet) attributed.clone();
        if (content.get(attribution)) {
            content.andNot(attributed);
        } else {
            cut.andNot(content);
        }
        if (content.isEmpty()) {
            return content;
        }
        int last = content.length();
        for (int i = content.nextSetBit(0); i < last; i++) {
            if (!cut.get(i) || (words.get(i).isPunctuation() && i != attribution)) {
                content.set(i);
            }
        }
        return content;
    }
}
