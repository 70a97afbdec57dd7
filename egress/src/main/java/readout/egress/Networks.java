package readout.egress;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.AddressStringParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import java.util.Collection;
import java.util.List;

/// Some networks of the internet protocol, version 4 or 6.
public final class Networks {

    /// As strict as can be: by default the library reads the empty text as this machine, and `10.0.0` as `10.0.0.0`.
    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .setRangeOptions(AddressStringParameters.RangeParameters.NO_RANGE)
            .allow_inet_aton(false)
            .toParams();

    public static final Networks NONE = new Networks(List.of());

    private final List<IPAddress> blocks;

    private Networks(List<IPAddress> blocks) {
        this.blocks = blocks;
    }

    /// Reads networks in CIDR notation, such as `127.0.0.0/8` or `::1/128`; a single address stands for itself.
    ///
    /// @throws IllegalArgumentException if one is none
    public static Networks of(Collection<String> written) {
        return new Networks(written.stream().map(Networks::block).toList());
    }

    boolean contain(IPAddress address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    static IPAddress block(String written) {
        try {
            IPAddress address = new IPAddressString(written.strip(), STRICT).toAddress();
            if (address != null && (address.isPrefixBlock() || !address.isPrefixed())) {
                return address;
            }
        } catch (AddressStringException | IncompatibleAddressException _) {
            // told below, for all reasons alike
        }
        throw new IllegalArgumentException("'%s' is no network such as 127.0.0.0/8".formatted(written));
    }
}
