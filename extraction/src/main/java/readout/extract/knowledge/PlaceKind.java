package readout.extract.knowledge;

import java.util.Locale;

/// What sort of place a place is.
public enum PlaceKind {
    CITY,
    /// A building, square or estate where people meet.
    VENUE,
    /// A province, a stretch of land or a group of countries.
    REGION,
    /// A territory with an ISO code, or one that is disputed, but no state.
    TERRITORY,
    /// A sea, strait, river, canal or lake.
    WATER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
