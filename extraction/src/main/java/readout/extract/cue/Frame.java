package readout.extract.cue;

import java.util.Locale;

/// What may follow reporting words and be the content.
public enum Frame {
    /// A that-clause, a bare clause or a quotation.
    CLAUSE,
    /// A that-clause, and nothing else: *ruled that …*. Read as a clause.
    THAT,
    /// Only a quotation.
    QUOTATION,
    /// *whether*, *how*, *what* and a clause.
    QUESTION,
    /// A noun phrase.
    OBJECT,
    /// *to* and a verb.
    INFINITIVE,
    /// A verb in *-ing*.
    GERUND,
    /// Whom it is said to, then a clause.
    HEARER,
    /// Who is called on, then *to* and a verb.
    APPEAL,
    /// A noun phrase and what it is said to be: *the report a forgery*. Read as an object.
    NAMING;

    /// As the files write it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
