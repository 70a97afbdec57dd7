package readout.cli.extract;

import java.util.Locale;

/// How an article that was read is printed.
enum ExtractionFormat {
    /// As it stands in the change log, without what only the log knows.
    READOUT,
    /// What scoring tools for quotation extraction read; offsets in the text as given.
    NEUTRAL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
