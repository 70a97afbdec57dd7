package readout.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLSocket;

/// A server that says what a test wants it to say, down to the bytes, and remembers what it was asked. One request for
/// each connection.
public final class FakeServer implements AutoCloseable {

    /// What one request was.
    public record Request(String line, Map<String, String> headers, String body) {}

    /// Writes the answer. The connection ends when it returns.
    public interface Answer {
        void write(Request request, Socket connection) throws IOException, InterruptedException;
    }

    private static final int BACKLOG = 2_000;
    private static final int TLS_HANDSHAKE = 0x16;
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private final ServerSocket server;
    private final Answer answer;
    private final AtomicInteger connections = new AtomicInteger();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private FakeServer(ServerSocket server, Answer answer) {
        this.server = server;
        this.answer = answer;
    }

    /// A server on a free port of a loopback address.
    public static FakeServer on(String address, ServerSocketFactory sockets, Answer answer) {
        try {
            ServerSocket socket = sockets.createServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0), BACKLOG);
            FakeServer server = new FakeServer(socket, answer);
            Thread.ofPlatform().daemon().name("fake-server").start(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static FakeServer answering(Answer answer) {
        return on("127.0.0.1", ServerSocketFactory.getDefault(), answer);
    }

    /// An answer with a status, a body, and header lines such as `Retry-After: 5`.
    public static Answer status(int status, String body, String... headers) {
        return (_, connection) -> write(connection, status, body.getBytes(UTF_8), headers);
    }

    /// An answer whose body is these bytes.
    public static Answer bytes(byte[] body, String... headers) {
        return (_, connection) -> write(connection, 200, body, headers);
    }

    /// An answer as it stands, header and all.
    public static Answer raw(String text) {
        return (_, connection) -> send(connection, text);
    }

    /// Reads the request and says nothing.
    public static Answer hanging() {
        return (_, _) -> NEVER.await();
    }

    /// Breaks the connection off with a reset.
    public static Answer reset() {
        return (_, connection) -> connection.setSoLinger(true, 0);
    }

    /// A body without an end.
    public static Answer endless() {
        return (_, connection) -> {
            send(connection, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
            while (true) {
                send(connection, "x".repeat(8192));
            }
        };
    }

    public static void send(Socket connection, String text) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(text.getBytes(ISO_8859_1));
        out.flush();
    }

    private static void write(Socket connection, int status, byte[] body, String... headers) throws IOException {
        String lines = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        send(
                connection,
                "HTTP/1.1 %d Said\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n"
                        .formatted(status, body.length, lines));
        connection.getOutputStream().write(body);
        connection.getOutputStream().flush();
    }

    public int port() {
        return server.getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:%d/".formatted(port());
    }

    /// How many connections were made, whatever came of them.
    public int connections() {
        return connections.get();
    }

    /// What it was asked, in the order of arrival.
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            if (isTlsToOneWhoHasNone(in, connection)) {
                send(connection, "HTTP/1.1 400 Plain HTTP is spoken here\r\n\r\n");
                connection.shutdownOutput();
                in.transferTo(OutputStream.nullOutputStream());
                return;
            }
            Request request = read(in);
            requests.add(request);
            answer.write(request, connection);
        } catch (IOException | InterruptedException _) {
            // the client has gone, which is what some tests are about
        }
    }

    private static boolean isTlsToOneWhoHasNone(InputStream in, Socket connection) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == TLS_HANDSHAKE && !(connection instanceof SSLSocket);
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            if (colon < 0) {
                throw new IOException("The client speaks no HTTP");
            }
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(line, headers, new String(in.readNBytes(length), UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The client has gone");
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
