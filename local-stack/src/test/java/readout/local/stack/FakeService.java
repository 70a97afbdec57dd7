package readout.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import readout.local.LauncherWatch;

/// Stands in for a service: takes its settings from the same variables, and is ready when the broker is.
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws IOException {
        LauncherWatch.over(Long.parseLong(System.getenv(LauncherWatch.LAUNCHER)), Duration.ZERO);
        int port = Integer.parseInt(System.getenv("READOUT_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(brokerAnswers() ? 200 : 503, -1);
            exchange.close();
        });
        server.start();
        System.out.println("serving for " + System.getenv("READOUT_KAFKA"));
    }

    private static boolean brokerAnswers() {
        String[] broker = System.getenv("READOUT_KAFKA").split(":", 2);
        try (Socket socket = new Socket(broker[0], Integer.parseInt(broker[1]))) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }
}
