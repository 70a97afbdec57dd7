package readout.extract.clause;

/// What a piece of a sentence is.
public enum ChunkKind {
    NOUN,
    /// A noun phrase that only tells when: *Friday*, *last week*.
    TIME,
    VERB,
    PREPOSITION,
    /// *that*, *if*, *because* before a clause.
    SUBORDINATOR,
    /// *who*, *which*, *where*, *what*.
    RELATIVE,
    CONJUNCTION,
    ADVERB,
    ADJECTIVE,
    COMMA,
    /// A semicolon, colon or full stop.
    STOP,
    DASH,
    /// A quotation mark.
    QUOTE,
    /// Brackets with all that stands in them.
    BRACKET,
    OTHER
}
