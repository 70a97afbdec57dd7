package readout.event.outcome;

import java.util.Locale;

/// Why an article in order could not be read.
public enum Obstacle {
    /// Not in a language that Readout reads.
    LANGUAGE,
    /// Longer than Readout reads.
    TOO_LARGE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
