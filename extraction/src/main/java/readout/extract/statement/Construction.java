package readout.extract.statement;

import java.util.Locale;

/// The rules of the grammar, by which a statement tells how it was found.
public enum Construction {
    /// *Xi said (that) …*
    PREPOSED,
    /// *…, Xi said*
    POSTPOSED,
    /// *…, said Xi*
    INVERTED,
    /// *The Cuban side, he said, …*
    MID_CLAUSE,
    /// *Noting …, Xi …*; *…, adding …*
    PARTICIPLE,
    /// *…, with Wang saying …*
    ABSOLUTE,
    /// *Xi, who said …*
    RELATIVE,
    /// *Xi met X and thanked …*
    COORDINATED,
    /// *called on …*, *urged X to …*
    CALL,
    /// *expressed his gratitude for …*
    NOMINAL,
    /// *agreed to …*
    COMMITMENT,
    /// *according to X*
    ACCORDING_TO,
    /// *it was agreed to …*
    AGENTLESS,
    /// *X was quoted as saying …*
    PASSIVE,
    /// *we welcome …*
    FIRST_PERSON,
    /// *Xi: …*
    TRANSCRIPT,
    /// A quotation with no more than a name before a colon or behind a dash.
    COLON,
    /// *Cuba is willing to …* at the head of an article that attributes it below.
    LEDE;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String toString() {
        return label;
    }
}
