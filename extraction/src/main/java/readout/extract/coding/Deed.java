package readout.extract.coding;

import java.util.Locale;

/// What a speaker does with a claim in the eyes of an event coder; finer than the act where the codebooks are.
enum Deed {
    COMMENT,
    /// Looks back on something that was to be coded when it took place.
    PAST,
    DENY,
    /// Says the same as others.
    ACCORD,
    PRAISE,
    CHARACTERISE,
    DEFEND,
    APOLOGISE,
    RITUAL,
    /// Will do something with or for others.
    INTEND,
    /// Will do something at home.
    PLAN,
    APPEAL,
    DEMAND,
    REFUSE,
    CRITICISE,
    ACCUSE,
    THREATEN,
    /// Has done it.
    DO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
