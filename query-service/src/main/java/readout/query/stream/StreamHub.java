package readout.query.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import readout.edge.problem.ProblemException;
import readout.query.QuerySettings;
import readout.query.change.Position;

/// Sends changes to listeners.
///
/// A few times a second, each distinct pair of query and place is searched once and what is found is written once, for
/// all listeners that share the pair. A listener in the past is at a place of its own, page by page, until it has
/// caught up and shares the place of the others: so there is no seam between history and live.
@ApplicationScoped
public class StreamHub {

    private static final Logger LOG = Logger.getLogger(StreamHub.class);
    private static final int PAGE = 500;

    private final ChangeSearch search;
    private final QuerySettings.Streams settings;
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private final Counter dropped;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("streams").daemon().unstarted(this::run);

    StreamHub(ChangeSearch search, QuerySettings settings, MeterRegistry registry) {
        this.search = search;
        this.settings = settings.streams();
        Gauge.builder("readout.stream.clients", clients, Set::size)
                .description("Listeners to live streams")
                .register(registry);
        dropped = Counter.builder("readout.stream.dropped")
                .description("Listeners disconnected because they did not read")
                .register(registry);
    }

    void start(@Observes StartupEvent start) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        stopping.countDown();
    }

    /// Takes a listener in, or refuses it when there are as many as there may be.
    boolean add(StreamClient client) {
        return clients.size() < settings.maxClients() && clients.add(client);
    }

    void remove(StreamClient client) {
        client.close();
        clients.remove(client);
    }

    private void run() {
        try {
            while (!stopping.await(settings.flushEvery().toMillis(), TimeUnit.MILLISECONDS)) {
                flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void flush() {
        clients.stream()
                .filter(this::isListening)
                .collect(Collectors.groupingBy(client -> new Place(client.query(), client.format(), client.position())))
                .forEach(this::serveOrWait);
    }

    private boolean isListening(StreamClient client) {
        boolean ready = client.isReady();
        if (!ready && client.stalledFor().compareTo(settings.maxStall()) > 0) {
            dropped.increment();
            client.disconnect();
            clients.remove(client);
        }
        return ready && !client.isClosed();
    }

    private record Place(StreamQuery query, StreamFormat format, Position position) {}

    /// What fails for one place is tried again in the next round, and holds up no other.
    private void serveOrWait(Place place, List<StreamClient> listeners) {
        try {
            serve(place, listeners);
        } catch (ProblemException e) {
            LOG.debugf("A stream waits: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("A round of a stream failed", e);
        }
    }

    private void serve(Place place, List<StreamClient> listeners) {
        FoundChanges found = search.behind(place.position(), place.query(), PAGE);
        Buffer buffer = Buffer.buffer();
        found.changes().forEach(change -> buffer.appendString(place.format().change(change)));
        for (StreamClient listener : listeners) {
            listener.send(buffer, found.upTo());
            listener.beat(settings.heartbeatEvery());
        }
    }
}
