package readout.egress;

/// What the guard says about an address.
public sealed interface Judgement {

    /// It may be dialled.
    record Permitted() implements Judgement {}

    /// It may not.
    ///
    /// @param reason for people to read
    record Refused(String reason) implements Judgement {}
}
