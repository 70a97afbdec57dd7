package readout.egress;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An address as someone wrote it, judged by how it is written alone; no name is looked up. What passes may still be
/// refused when it is dialled.
public sealed interface Target {

    /// It can be dialled.
    record Usable(URI url) implements Target {}

    /// It cannot, or should not.
    ///
    /// @param reason for people to read
    record Refused(String reason) implements Target {}

    /// The ports that the Fetch standard of WHATWG blocks, since something else than HTTP listens there.
    Set<Integer> BAD_PORTS = Set.of(
            0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
            109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
            526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
            3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

    /// The longest address that is read, in characters.
    int LONGEST = 2_000;

    /// A last label that makes a host a number to some readers and a name to others: `1`, `0x7f`.
    Pattern NUMBER = Pattern.compile("(.*\\.)?([0-9]+|0[xX][0-9a-fA-F]*)\\.?");

    /// The one way to write an address of version 4 that all readers agree on.
    Pattern FOUR_PARTS = Pattern.compile(
            "((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])");

    /// Judges an address: absolute, http or https, with a host that means the same to every reader, no user, and a port
    /// where HTTP may be.
    static Target of(String written) {
        if (written.length() > LONGEST) {
            return new Refused("The address has more than %d characters".formatted(LONGEST));
        }
        try {
            URI url = new URI(written);
            return reasonAgainst(url).<Target>map(Refused::new).orElseGet(() -> new Usable(url));
        } catch (URISyntaxException e) {
            return new Refused("The address cannot be read: " + e.getReason());
        }
    }

    private static Optional<String> reasonAgainst(URI url) {
        String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("The address does not begin with https:// or http://");
        }
        if (url.getRawUserInfo() != null) {
            return Optional.of("The address has a user in it");
        }
        if (url.getHost() == null || isAmbiguous(url.getHost())) {
            return Optional.of("The address has no host that can be read in one way only");
        }
        return url.getPort() > 65_535 || BAD_PORTS.contains(url.getPort())
                ? Optional.of("HTTP is not spoken on port %d".formatted(url.getPort()))
                : Optional.empty();
    }

    private static boolean isAmbiguous(String host) {
        if (host.startsWith("[")) {
            return host.contains("%") || host.contains(".");
        }
        return NUMBER.matcher(host).matches() && !FOUR_PARTS.matcher(host).matches();
    }
}
