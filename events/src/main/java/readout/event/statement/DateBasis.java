package readout.event.statement;

/// How a date was found. A date is never invented: without a basis there is none.
public enum DateBasis {
    /// It stands in the text.
    STATED,
    /// A weekday or a relative day of the text, counted from the date of publication.
    RELATIVE,
    /// The date of publication itself.
    PUBLISHED;

    @Override
    public String toString() {
        return Label.of(this);
    }
}
