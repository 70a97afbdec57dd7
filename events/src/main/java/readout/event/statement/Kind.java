package readout.event.statement;

/// How much of a statement's content stands inside quotation marks.
public enum Kind {
    /// All of it.
    DIRECT,
    /// None of it: the reporter's words for what was said.
    INDIRECT,
    /// Part of it.
    MIXED;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
