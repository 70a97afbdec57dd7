package readout.event.statement;

/// Why a codebook has no code for a claim.
public enum NoneReason {
    /// The codebook codes no mere comments.
    COMMENT,
    /// The codebook codes no appeals.
    APPEAL,
    /// The claim looks back on events that were to be coded when they took place.
    PAST_EVENT,
    /// The codebook codes acts towards somebody, and the claim names nobody.
    TARGET_UNNAMED;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
