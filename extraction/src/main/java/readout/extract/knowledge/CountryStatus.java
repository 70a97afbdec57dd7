package readout.extract.knowledge;

import java.util.Locale;

/// How a row of the countries' file stands among states.
enum CountryStatus {
    /// Member of the United Nations.
    MEMBER,
    /// Observer state at the United Nations.
    OBSERVER,
    /// Governs itself and is quoted as a government, without either seat.
    OTHER,
    /// Has an ISO code, but is no state: a place, not a country.
    TERRITORY;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
