package readout.event.statement;

import static java.util.Objects.requireNonNull;

/// Where a statement stands in the kept text: a text-position and a text-quote selector of the W3C Web Annotation Data
/// Model in one.
///
/// @param start offset of the first code point
/// @param end offset behind the last code point
/// @param exact the text between them
/// @param prefix up to [#CONTEXT] code points before it
/// @param suffix up to [#CONTEXT] code points behind it
public record Evidence(int start, int end, String exact, String prefix, String suffix) {

    /// How much of the surrounding text is kept, in code points.
    public static final int CONTEXT = 32;

    public Evidence {
        requireNonNull(exact, "exact");
        requireNonNull(prefix, "prefix");
        requireNonNull(suffix, "suffix");
    }
}
