package readout.event.statement;

/// How the speaker stands to what a claim says.
public enum Modality {
    /// As a fact.
    ASSERTED,
    /// Will do it.
    WILL,
    /// Is willing or ready to do it.
    WILLING,
    /// Hopes for it or looks forward to it.
    HOPE,
    /// It should or must be.
    SHOULD,
    /// It can, could or may be.
    POSSIBLE;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
