package readout.event.statement;

/// Whether a claim is affirmed or denied.
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
