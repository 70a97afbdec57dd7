package readout.event.statement;

import static java.util.Objects.requireNonNull;

/// A piece of an article's kept text.
///
/// @param start offset of its first code point
/// @param end offset behind its last code point
/// @param text what stands there; always exactly the text between the offsets, never generated
public record Slice(int start, int end, String text) {

    public Slice {
        requireNonNull(text, "text");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A slice from %d to %d is none".formatted(start, end));
        }
    }
}
