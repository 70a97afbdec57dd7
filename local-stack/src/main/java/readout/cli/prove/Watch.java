package readout.cli.prove;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import readout.cli.http.Http;
import readout.cli.read.StatementStream;

/// One query, watched as a stream and as an alert from the beginning of the log on.
///
/// @param webhook whether the alert posts to a receiver, and is not read as a stream
record Watch(String query, String alertId, boolean webhook, Told stream, Told alert) {

    /// Makes the alert of a query.
    static Watch of(String query, boolean webhook, Receiver receiver, QueryApi api)
            throws IOException, InterruptedException {
        Map<String, String> form = webhook
                ? Map.of(
                        "name",
                        query,
                        "q",
                        query,
                        "from",
                        "earliest",
                        "deliver",
                        "webhook",
                        "url",
                        receiver.uri().toString())
                : Map.of("name", query, "q", query, "from", "earliest", "deliver", "stream");
        String id = api.alert(form);
        return new Watch(query, id, webhook, new Told(), webhook ? receiver.told(id) : new Told());
    }

    /// Follows the streams until interrupted.
    ///
    /// @param failures takes what went wrong
    List<Runnable> readers(Http http, URI service, CopyOnWriteArrayList<String> failures) {
        StatementStream changes = new StatementStream(http, service, query, "earliest", () -> {});
        Runnable ofStream = () -> follow(changes, stream, failures);
        if (webhook) {
            return List.of(ofStream);
        }
        URI address = service.resolve("/alerts/" + alertId + "/stream");
        StatementStream matches = new StatementStream(http, address, () -> {});
        return List.of(ofStream, () -> follow(matches, alert, failures));
    }

    private static void follow(StatementStream from, Told told, CopyOnWriteArrayList<String> failures) {
        try {
            from.follow(event -> {
                if (!event.position().isEmpty() && !event.change().equals("gap")) {
                    told.hear(event.position());
                } else {
                    failures.add("a stream told of a gap");
                }
                return true;
            });
        } catch (IOException e) {
            failures.add("a stream broke for good: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
