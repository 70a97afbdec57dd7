package readout.extract.clause;

/// How a verb group stands in its clause.
public enum VerbForm {
    /// Has a subject: *said*, *has said*, *will say*.
    FINITE,
    /// *to say*.
    INFINITIVE,
    /// *saying*.
    PROGRESSIVE,
    /// *said* behind a noun, without an auxiliary.
    PARTICIPLE,
    /// *say* without *to*, behind a verb such as *help*.
    BARE,
    /// Not a verb group.
    NONE
}
