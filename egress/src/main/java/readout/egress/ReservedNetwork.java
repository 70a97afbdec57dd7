package readout.egress;

import inet.ipaddr.IPAddress;
import java.util.List;
import java.util.Optional;

/// A network that no server of the public internet is in, by the special-purpose address registries of IANA. Nothing
/// outside of `2000::/3` is dialled in any case; what is listed of it is listed for a better reason.
///
/// @param block of addresses
/// @param use what it is for
record ReservedNetwork(IPAddress block, String use) {

    private static final List<ReservedNetwork> ALL = List.of(
            of("0.0.0.0/8", "this host"),
            of("10.0.0.0/8", "a private network"),
            of("100.64.0.0/10", "a provider's own network"),
            of("127.0.0.0/8", "this machine"),
            of("168.63.129.16", "a cloud's metadata service"),
            of("169.254.0.0/16", "this link, and clouds' metadata services"),
            of("172.16.0.0/12", "a private network"),
            of("192.0.0.0/24", "protocol assignments"),
            of("192.0.2.0/24", "documentation"),
            of("192.88.99.0/24", "6to4 relays"),
            of("192.168.0.0/16", "a private network"),
            of("198.18.0.0/15", "benchmarks"),
            of("198.51.100.0/24", "documentation"),
            of("203.0.113.0/24", "documentation"),
            of("224.0.0.0/4", "multicast"),
            of("240.0.0.0/4", "reserved, and broadcast"),
            of("::/128", "this host"),
            of("::1/128", "this machine"),
            of("::ffff:0:0/96", "IPv4-mapped"),
            of("64:ff9b::/96", "NAT64"),
            of("64:ff9b:1::/48", "NAT64"),
            of("fc00::/7", "a private network"),
            of("fe80::/10", "this link"),
            of("fec0::/10", "a private network"),
            of("ff00::/8", "multicast"),
            of("2001::/23", "protocol assignments, Teredo"),
            of("2001:db8::/32", "documentation"),
            of("2002::/16", "6to4"),
            of("3fff::/20", "documentation"));

    private static final IPAddress GLOBAL_UNICAST = Networks.block("2000::/3");

    private static ReservedNetwork of(String network, String use) {
        return new ReservedNetwork(Networks.block(network), use);
    }

    /// Why an address is none of the public internet; empty if it is one.
    static Optional<String> reasonAgainst(IPAddress address) {
        return ALL.stream()
                .filter(network -> network.block.contains(address))
                .map(network -> "%s is in %s (%s)".formatted(address, network.block, network.use))
                .findFirst()
                .or(() -> address.isIPv6() && !GLOBAL_UNICAST.contains(address)
                        ? Optional.of("%s is no global unicast address".formatted(address))
                        : Optional.empty());
    }
}
