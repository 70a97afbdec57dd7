package readout.event.statement;

/// The grammatical tense of a claim's verb. That of reported speech is as written: *said it supported* is past.
public enum Tense {
    /// Past and perfect tenses.
    PAST,
    PRESENT,
    /// Also *would*.
    FUTURE;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
