package readout.event.statement;

/// What a speaker does by saying a claim.
///
/// The nine acts of Readout's coding of readouts; the event codes of CAMEO and PLOVER do not tell them apart.
public enum Act {
    /// Supports, praises or agrees with somebody or something, now.
    ENDORSE,
    /// Promises, is willing, hopes to do something.
    COMMIT,
    /// Is against something.
    OPPOSE,
    /// Asks others to do something.
    APPEAL,
    /// Says what a relation or a party is like.
    CHARACTERISE,
    THANK,
    /// States a fact.
    REPORT,
    /// Greetings, congratulations, condolences.
    RITUAL,
    /// Says that a meeting took place.
    MEETING;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
