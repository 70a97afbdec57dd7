package readout.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Looks names up.
public interface Resolver {

    /// The resolver of this machine.
    Resolver SYSTEM = InetAddress::getAllByName;

    /// All addresses of a host, in the order in which they are tried.
    InetAddress[] resolve(String host) throws UnknownHostException;
}
