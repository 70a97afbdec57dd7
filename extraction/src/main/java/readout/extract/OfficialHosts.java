package readout.extract;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tells by an address which government publishes there: *www.gov.uk*, *www.mofa.go.jp*, *state.gov*.
final class OfficialHosts {

    /// What governments call their part of a country's domain.
    private static final Set<String> GOVERNMENT = Set.of("gov", "go", "gob", "gouv", "govt", "gub", "gc", "mil");

    private static final Set<String> COUNTRIES =
            Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

    private OfficialHosts() {}

    /// ISO 3166-1 alpha-3 of the country whose government an address is of, or null.
    static @Nullable String country(@Nullable String url) {
        String host = url == null ? null : host(url);
        List<String> labels =
                host == null ? List.of() : List.of(host.toLowerCase(Locale.ROOT).split("\\.", -1));
        if (labels.size() < 2) {
            return null;
        }
        String top = labels.getLast();
        if (top.equals("gov") || top.equals("mil")) {
            return "USA";
        }
        String code = top.equals("uk") ? "GB" : top.toUpperCase(Locale.ROOT);
        boolean official = COUNTRIES.contains(code) && GOVERNMENT.contains(labels.get(labels.size() - 2));
        return official ? Locale.of("", code).getISO3Country() : null;
    }

    private static @Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
