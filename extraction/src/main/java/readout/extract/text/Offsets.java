package readout.extract.text;

/// Tells offsets in characters as offsets in code points. Inside the extraction all offsets count characters; only
/// what
/// leaves it counts code points.
public final class Offsets {

    private static final int[] IDENTITY = {};

    private final int[] codePoints;

    private Offsets(int[] codePoints) {
        this.codePoints = codePoints;
    }

    public static Offsets of(String text) {
        int length = text.length();
        int first = 0;
        while (first < length && !Character.isHighSurrogate(text.charAt(first))) {
            first++;
        }
        if (first == length) {
            return new Offsets(IDENTITY);
        }
        int[] codePoints = new int[length + 1];
        int count = 0;
        for (int i = 0; i < length; i++) {
            codePoints[i] = count;
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1));
            count += pair ? 0 : 1;
        }
        codePoints[length] = count;
        return new Offsets(codePoints);
    }

    /// How many code points stand before this character. Between the two halves of a pair it is the pair's own offset.
    public int codePoint(int character) {
        return codePoints.length == 0 ? character : codePoints[character];
    }
}
