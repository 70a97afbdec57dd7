package readout.extract.name;

/// How a listed word points to its actor.
public enum NameUse {
    /// It is its name.
    NAME,
    /// It is the seat of its government.
    METONYM,
    /// It is the adjective made of it: *Cuban*.
    ADJECTIVE,
    /// It is the word for its people: *Cubans*.
    PEOPLE
}
