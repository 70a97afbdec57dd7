package readout.egress;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import java.net.InetAddress;
import java.util.Optional;

/// Judges the addresses that connections are made to: public ones are permitted, and others only where someone has said
/// so. It sees what a name was looked up to at the very moment of dialling, so no name, redirect or changing answer of
/// a name server leads around it.
public final class AddressGuard {

    private final Networks permitted;

    /// A guard that lets nothing through but public addresses and these networks.
    public AddressGuard(Networks permitted) {
        this.permitted = permitted;
    }

    public Judgement judge(InetAddress dialled) {
        IPAddress address = new IPAddressGenerator().from(dialled).withoutPrefixLength();
        Optional<String> reason =
                permitted.contain(address) ? Optional.empty() : ReservedNetwork.reasonAgainst(address);
        return reason.<Judgement>map(Judgement.Refused::new).orElseGet(Judgement.Permitted::new);
    }
}
