package readout.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import readout.event.statement.Slice;

/// Finds the places that an annotator means by quoting the text, so that nobody counts offsets by hand.
///
/// An anchor is a piece of the text that stands there exactly once. Square brackets in it mark the part that is
/// meant: `Xi [said] China` means that one *said*.
final class Anchors {

    private final String text;

    Anchors(String text) {
        this.text = text;
    }

    /// The slice that an anchor means.
    ///
    /// @throws IllegalArgumentException if the text has it nowhere, or more than once
    Slice find(String anchor) {
        int open = anchor.indexOf('[');
        int close = anchor.indexOf(']') - 1;
        String quoted = anchor.replace("[", "").replace("]", "");
        int at = text.indexOf(quoted);
        if (at < 0) {
            throw new IllegalArgumentException("“%s” does not stand in the text".formatted(anchor));
        }
        if (text.indexOf(quoted, at + 1) >= 0) {
            throw new IllegalArgumentException("“%s” stands in the text more than once".formatted(anchor));
        }
        return open < 0 ? slice(at, at + quoted.length()) : slice(at + open, at + close);
    }

    /// All places where one of some names stands as a word of its own, the longest name first where several do.
    ///
    /// @param taken characters that are no longer free; those of the places found are added
    List<Slice> occurrences(String name, BitSet taken) {
        List<Slice> found = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean free = taken.get(at, end).isEmpty();
            if (free && !isWord(at - 1) && !isWord(end)) {
                taken.set(at, end);
                found.add(slice(at, end));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("“%s” does not stand in the text".formatted(name));
        }
        return found;
    }

    /// The slice between two offsets in code points.
    Slice between(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Slice(start, end, text.substring(from, text.offsetByCodePoints(from, end - start)));
    }

    /// The order in which names must be looked up: longer ones first.
    static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed();

    private boolean isWord(int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    private Slice slice(int start, int end) {
        int from = text.codePointCount(0, start);
        return new Slice(from, from + text.codePointCount(start, end), text.substring(start, end));
    }
}
