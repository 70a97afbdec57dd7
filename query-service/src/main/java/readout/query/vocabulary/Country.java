package readout.query.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A country of ISO 3166-1, under the codes that queries and flags know it by.
///
/// @param id alpha-3 code, as in queries: `CUB`
/// @param alpha2 alpha-2 code, as flags are named: `CU`
/// @param name in English, from the JDK's locale data (CLDR)
public record Country(String id, String alpha2, String name) {

    public Country {
        requireNonNull(id, "id");
        requireNonNull(alpha2, "alpha2");
        requireNonNull(name, "name");
    }

    /// All countries, by name.
    static List<Country> all() {
        return Arrays.stream(Locale.getISOCountries())
                .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build())
                .map(locale -> new Country(
                        locale.getISO3Country(), locale.getCountry(), locale.getDisplayCountry(Locale.ENGLISH)))
                .sorted(Comparator.comparing(Country::name))
                .toList();
    }
}
