package readout.extract.text;

/// Takes the plural ending off a noun, and the ending of the third person off a verb, so that a phrase need be listed
/// once only.
public final class Stem {

    private static final int SHORTEST = 4;

    private Stem() {}

    /// The stem of a word in lower case: *countries* and *country* give the same, and so do *sanction* and
    /// *sanctions*.
    public static String of(String lower) {
        int length = lower.length();
        if (length < SHORTEST || lower.charAt(length - 1) != 's') {
            return lower;
        }
        char before = lower.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i' || before == '\'') {
            return lower;
        }
        if (lower.endsWith("ies") && length > SHORTEST) {
            return lower.substring(0, length - 3) + "y";
        }
        boolean hissing = lower.endsWith("sses")
                || lower.endsWith("shes")
                || lower.endsWith("ches")
                || lower.endsWith("xes")
                || lower.endsWith("zes");
        return lower.substring(0, length - (hissing ? 2 : 1));
    }
}
