package readout.local;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// TCP ports of this machine.
public final class Ports {

    private Ports() {}

    /// Ports of the loopback interface that nobody listens on now, all different.
    ///
    /// @throws IOException if the machine gives none
    public static List<Integer> free(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    /// Whether a process could listen on the port now.
    public static boolean isFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Makes sure that a process could listen on all of the ports.
    ///
    /// @throws BindException if one is taken; the message names each and, where that can be known, its holder
    public static void requireFree(String host, List<Integer> ports) throws BindException {
        String taken = ports.stream()
                .filter(port -> !isFree(host, port))
                .map(port -> "%s:%d is in use%s"
                        .formatted(
                                host,
                                port,
                                PortHolder.of(port).map(by -> " by " + by).orElse("")))
                .collect(Collectors.joining("; "));
        if (!taken.isEmpty()) {
            throw new BindException(taken);
        }
    }
}
