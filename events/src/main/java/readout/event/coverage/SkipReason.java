package readout.event.coverage;

import java.util.Locale;

/// Why an article that a look found was not published.
public enum SkipReason {
    /// It stands on the log as it is.
    UNCHANGED(false),
    /// The source's own definition leaves it out, by its language or its age.
    OUT_OF_SCOPE(false),
    /// `robots.txt` of its site forbids to read it.
    FORBIDDEN(true),
    /// Its page did not answer, or with an error. It is tried again.
    UNREACHABLE(true),
    /// Its page is gone.
    GONE(true),
    /// There is no text in it.
    NO_TEXT(true),
    /// It is longer than is allowed.
    TOO_LARGE(true),
    /// More articles were shown than one look may read. It is tried again.
    OVER_LIMIT(true),
    /// It was refused for something else, such as an address that may not be dialled.
    REFUSED(true);

    private final boolean loss;

    SkipReason(boolean loss) {
        this.loss = loss;
    }

    /// Whether something that was published was not read.
    public boolean isLoss() {
        return loss;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
