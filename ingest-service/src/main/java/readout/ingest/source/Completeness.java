package readout.ingest.source;

import java.util.Locale;

/// How much of an article its text is.
public enum Completeness {
    /// All of it, as far as can be told.
    FULL,
    /// A beginning or a summary.
    TEASER,
    /// What is shown before one is asked to pay or to sign in.
    PAYWALL_SUSPECTED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
