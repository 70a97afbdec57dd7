package readout.extract.text;

/// A run of tokens.
///
/// @param start its first token
/// @param end behind its last token
public record Span(int start, int end) {

    public Span {
        if (end < start) {
            throw new IllegalArgumentException("A span from token %d to %d is none".formatted(start, end));
        }
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int token) {
        return token >= start && token < end;
    }

    public boolean overlaps(Span other) {
        return other.start < end && start < other.end;
    }

    public int length() {
        return end - start;
    }
}
