package readout.extract.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which codes may stand for a country.
final class CountryCode {

    private static final Set<String> CURRENT = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    /// Withdrawn codes of states that news still names.
    private static final Set<String> FORMER = Set.of("CSK", "DDR", "SUN", "YUG");

    /// Codes that ISO 3166-1 leaves to its users; `XKX` for Kosovo is one.
    private static final Pattern USERS = Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]");

    private CountryCode() {}

    static boolean isKnown(String code) {
        return CURRENT.contains(code)
                || FORMER.contains(code)
                || USERS.matcher(code).matches();
    }
}
