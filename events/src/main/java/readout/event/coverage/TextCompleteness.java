package readout.event.coverage;

/// How much of the articles that a look published is their whole text.
///
/// @param full how many are whole, as far as can be told
/// @param teaser of how many only a beginning or a summary was to be had
/// @param paywallSuspected how many break off where one is asked to pay or to sign in
public record TextCompleteness(int full, int teaser, int paywallSuspected) {

    /// Nothing was published.
    public static final TextCompleteness NONE = new TextCompleteness(0, 0, 0);

    public TextCompleteness {
        if (full < 0 || teaser < 0 || paywallSuspected < 0) {
            throw new IllegalArgumentException("Counts are not negative");
        }
    }

    /// Whether a text is a part only.
    public boolean hasParts() {
        return teaser > 0 || paywallSuspected > 0;
    }
}
