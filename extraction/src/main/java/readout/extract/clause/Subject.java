package readout.extract.clause;

import readout.extract.text.Span;

/// Who does what a verb says.
///
/// @param span the noun phrase with what belongs to it, without appositions
/// @param link how it stands to the verb
/// @param first chunk with which its clause begins
public record Subject(Span span, Link link, int first) {

    /// How a subject stands to its verb.
    public enum Link {
        /// Right before it, perhaps with adverbs or an apposition between.
        OWN,
        /// Right behind it: *said Xi*.
        INVERTED,
        /// It is that of an earlier verb: *met X **and thanked** him*.
        SHARED,
        /// It is what a relative clause hangs on: *Xi, **who** said*.
        ANTECEDENT,
        /// It stands before a participle behind *with*: *with Wang **saying***.
        ABSOLUTE
    }
}
