package readout.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import readout.local.LauncherWatch;

/// Stands in for a service: listens on a port and ends with its launcher.
final class TinyService {

    private TinyService() {}

    public static void main(String[] arguments) throws IOException {
        LauncherWatch.over(Long.parseLong(System.getenv(LauncherWatch.LAUNCHER)), Duration.ZERO);
        try (ServerSocket socket =
                new ServerSocket(Integer.parseInt(arguments[0]), 50, InetAddress.getLoopbackAddress())) {
            System.out.println("listening");
            while (!socket.isClosed()) {
                socket.accept().close();
            }
        }
    }
}
