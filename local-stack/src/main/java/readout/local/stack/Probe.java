package readout.local.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Asks a process whether it is ready.
@FunctionalInterface
public interface Probe {

    boolean isReady();

    /// A client for probes, quick to give up.
    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
    }

    /// Ready when somebody accepts connections: Kafka's broker opens its port last.
    static Probe tcp(String host, int port) {
        return () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), 1000);
                return true;
            } catch (IOException _) {
                return false;
            }
        };
    }

    /// Ready when the address answers 200.
    static Probe http(HttpClient client, URI uri) {
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(1)).build();
        return () -> {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException _) {
                return false;
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /// Asks a process of a stack.
    ///
    /// @param host where the services listen
    static Probe of(Role role, String host, StackPorts ports, HttpClient client) {
        int port = ports.of(role);
        return switch (role) {
            case BROKER -> tcp(StackSettings.LOOPBACK, port);
            case INGEST, ENRICH, QUERY ->
                http(client, URI.create("http://%s:%d/q/health/ready".formatted(reachable(host), port)));
        };
    }

    /// Where a service that listens on `host` is reached from this machine: one that listens on every interface, on the
    /// loopback one.
    static String reachable(String host) {
        return switch (host) {
            case "0.0.0.0" -> StackSettings.LOOPBACK;
            case "::", "[::]" -> "[::1]";
            default -> host;
        };
    }
}
