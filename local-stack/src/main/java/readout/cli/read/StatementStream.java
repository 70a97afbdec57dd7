package readout.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import readout.cli.http.Http;
import readout.cli.http.RefusedException;

/// Follows the stream of statements, over connections that break: each goes on behind the last event.
public final class StatementStream {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Http http;
    private final URI address;
    private final Runnable onBreak;
    private boolean broken;

    /// A stream that is not yet followed.
    ///
    /// @param query in the query language; empty for every statement
    /// @param from `now`, `earliest` or a position
    /// @param onBreak told when a connection broke; not again until one was made
    public StatementStream(Http http, URI service, String query, String from, Runnable onBreak) {
        this(http, Http.address(service, "/statements/stream", Map.of("q", query, "from", from)), onBreak);
    }

    /// The stream of an address.
    public StatementStream(Http http, URI address, Runnable onBreak) {
        this.http = http;
        this.address = address;
        this.onBreak = onBreak;
    }

    /// Hands on every event, until one is answered with false.
    ///
    /// @throws RefusedException if the service will not stream this
    /// @throws IOException if nobody answers in the first place
    public void follow(Predicate<StatementEvent> reader) throws IOException, InterruptedException {
        EventParser parser = EventParser.starting(RETRY);
        boolean first = true;
        while (read(parser, reader, first)) {
            first = false;
            if (!broken) {
                broken = true;
                onBreak.run();
            }
            Thread.sleep(parser.retry());
            parser = parser.reconnected();
        }
    }

    /// Reads one connection to its end, and tells whether the reader wants more.
    private boolean read(EventParser parser, Predicate<StatementEvent> reader, boolean first)
            throws IOException, InterruptedException {
        InputStream body;
        try {
            body = http.open(address, headers(parser));
        } catch (RefusedException e) {
            if (first || !e.problem().isPassing()) {
                throw e;
            }
            return true;
        } catch (IOException e) {
            if (first) {
                throw e;
            }
            return true;
        }
        try (IdleWatch watch = IdleWatch.over(body);
                BufferedReader lines = new BufferedReader(new InputStreamReader(body, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                broken = false;
                watch.stir();
                Optional<ServerEvent> event = parser.take(line);
                if (event.isPresent() && !reader.test(StatementEvent.of(event.get()))) {
                    return false;
                }
            }
            return true;
        } catch (IOException _) {
            return true;
        }
    }

    private static Map<String, String> headers(EventParser parser) {
        Map<String, String> headers = new HashMap<>(Map.of("Accept", "text/event-stream"));
        if (!parser.lastId().isEmpty()) {
            headers.put("Last-Event-ID", parser.lastId());
        }
        return headers;
    }
}
