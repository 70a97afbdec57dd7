package readout.event.article;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/// The text that Readout keeps of an article, and to which all its offsets refer, in Unicode code points.
///
/// It is the given text in Unicode normalisation form C (UAX #15), with
/// - every line end (CR LF, CR, NEL, LINE and PARAGRAPH SEPARATOR) as one LF,
/// - tab and the no-break spaces (U+00A0, U+2007, U+202F) as a space,
/// - control characters, soft hyphens, zero-width spaces and byte-order marks dropped,
/// - unpaired surrogates as U+FFFD,
/// - white space at both ends dropped.
///
/// Every code point of the kept text remembers where it stood in the given text, so that a span can be told in either.
public final class KeptText {

    private static final int DROPPED = -1;

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private KeptText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public static KeptText of(String given) {
        Draft draft = new Draft(given);
        Builder builder = new Builder(draft.length);
        for (int start = 0, end; start < draft.length; start = end) {
            end = draft.clusterEnd(start);
            builder.append(draft, start, end);
        }
        return builder.build();
    }

    public String text() {
        return text;
    }

    /// Where a span that starts at `kept` in this text starts in the given text; both count code points.
    ///
    /// @throws IndexOutOfBoundsException if nothing starts there
    public int givenStart(int kept) {
        return starts[kept];
    }

    /// Where a span that ends, exclusively, at `kept` in this text ends in the given text; both count code points.
    ///
    /// @throws IndexOutOfBoundsException if nothing ends there
    public int givenEnd(int kept) {
        return ends[kept - 1];
    }

    /// The code points that are kept, not yet composed, each with its offset in the given text.
    private static final class Draft {

        private final int[] codePoints;
        private final int[] offsets;
        private int length;

        Draft(String given) {
            int[] all = given.codePoints().toArray();
            codePoints = new int[all.length];
            offsets = new int[all.length];
            for (int i = 0; i < all.length; i++) {
                boolean insideLineEnd = all[i] == '\n' && i > 0 && all[i - 1] == '\r';
                int c = insideLineEnd ? DROPPED : kept(all[i]);
                if (c != DROPPED) {
                    codePoints[length] = c;
                    offsets[length++] = i;
                }
            }
        }

        /// The end of a base with the combining marks or conjoining jamo behind it: no composition crosses it.
        int clusterEnd(int start) {
            int end = start + 1;
            while (end < length && composesWithPrevious(codePoints[end])) {
                end++;
            }
            return end;
        }

        private static int kept(int c) {
            return switch (c) {
                case '\r', '\n', 0x85, 0x2028, 0x2029 -> '\n';
                case '\t', 0xA0, 0x2007, 0x202F -> ' ';
                case 0xAD, 0x200B, 0xFEFF -> DROPPED;
                default -> {
                    if (Character.isISOControl(c)) {
                        yield DROPPED;
                    }
                    yield Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
                }
            };
        }

        private static boolean composesWithPrevious(int c) {
            if (c < 0x300) {
                return false;
            }
            return switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                default -> c >= 0x1160 && c <= 0x11FF;
            };
        }
    }

    private static final class Builder {

        private final StringBuilder out;
        private int[] starts;
        private int[] ends;
        private int length;

        Builder(int capacity) {
            out = new StringBuilder(capacity);
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void append(Draft draft, int start, int end) {
            if (end == start + 1 && draft.codePoints[start] < 0x300) {
                put(draft.codePoints[start], draft.offsets[start], draft.offsets[start] + 1);
                return;
            }
            String cluster = new String(draft.codePoints, start, end - start);
            int[] composed =
                    Normalizer.normalize(cluster, Form.NFC).codePoints().toArray();
            for (int i = 0; i < composed.length; i++) {
                int from = draft.offsets[Math.min(start + i, end - 1)];
                put(composed[i], from, i == composed.length - 1 ? draft.offsets[end - 1] + 1 : from + 1);
            }
        }

        private void put(int c, int start, int end) {
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            starts[length] = start;
            ends[length] = end;
            length++;
            out.appendCodePoint(c);
        }

        KeptText build() {
            String all = out.toString();
            String leading = all.stripLeading();
            int from = all.codePointCount(0, all.length() - leading.length());
            String text = leading.stripTrailing();
            int to = from + text.codePointCount(0, text.length());
            return new KeptText(text, Arrays.copyOfRange(starts, from, to), Arrays.copyOfRange(ends, from, to));
        }
    }
}
