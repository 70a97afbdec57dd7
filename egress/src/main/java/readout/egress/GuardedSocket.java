package readout.egress;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;

/// A socket that asks the guard before it connects. The one place where a connection to the outside begins.
final class GuardedSocket extends Socket {

    private final AddressGuard guard;

    GuardedSocket(AddressGuard guard) {
        // without this a proxy in the system properties would dial for us, unjudged
        super(Proxy.NO_PROXY);
        this.guard = guard;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress address) || address.isUnresolved()) {
            throw new RefusedException("%s is no address that was looked up".formatted(endpoint));
        }
        if (guard.judge(address.getAddress()) instanceof Judgement.Refused refused) {
            throw new RefusedException(refused.reason());
        }
        super.connect(endpoint, timeout);
    }
}
