package readout.ingest.source.log;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import readout.edge.life.ServiceLoop;
import readout.edge.log.SharedPartitions;
import readout.event.source.Source;
import readout.ingest.SourceSettings;
import readout.ingest.source.SourceIdentity;
import readout.ingest.source.SourceState;

/// Has those sources looked at that are this replica's, each when it is due, some at once but none twice at a time.
@ApplicationScoped
public class SourceLoop {

    private static final Logger LOG = Logger.getLogger(SourceLoop.class);
    private static final Duration TURN = Duration.ofMillis(100);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// What a look could not be brought to its end is left alone for.
    private static final Duration BREATH = Duration.ofSeconds(10);

    /// How often the addresses of all sources are gone through for pages that are due.
    private static final Duration SCAN = Duration.ofSeconds(1);

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final SourceLog log;
    private final SourceBook book;
    private final SourceLooks looks;
    private final Clock clock;
    private final SourceSettings settings;
    private final Semaphore places;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();
    private final ExecutorService lookers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("look-", 0).factory());
    private final ServiceLoop loop = new ServiceLoop("sources", FAREWELL, this::takePart);

    SourceLoop(SourceLog log, SourceBook book, SourceLooks looks, Clock clock, SourceSettings settings) {
        this.log = log;
        this.book = book;
        this.looks = looks;
        this.clock = clock;
        this.settings = settings;
        this.places = new Semaphore(settings.concurrency());
    }

    void start(@Observes StartupEvent start) {
        if (settings.poll()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop();
        lookers.shutdownNow();
    }

    /// Takes part for as long as nothing fails.
    private void takePart() throws InterruptedException {
        if (!log.awaitStart(TURN)) {
            return;
        }
        try (SharedPartitions share = log.share()) {
            long scanned = System.nanoTime();
            while (loop.isOn()) {
                share.turn(TURN);
                boolean scan = Duration.ofNanos(System.nanoTime() - scanned).compareTo(SCAN) >= 0;
                scanned = scan ? System.nanoTime() : scanned;
                Instant now = clock.instant();
                book.all().stream()
                        .filter(source -> isFree(source, now) && share.holds(SourceIdentity.partition(source.id())))
                        .forEach(source -> begin(source, share, now, scan));
            }
        } catch (KafkaException e) {
            LOG.warn("The sources cannot be shared out for now", e);
            loop.pause(PAUSE);
        }
    }

    private boolean isFree(Source source, Instant now) {
        return source.enabled()
                && !underWay.contains(source.id())
                && !notBefore.getOrDefault(source.id(), Instant.MIN).isAfter(now);
    }

    private void begin(Source source, SharedPartitions share, Instant now, boolean scan) {
        boolean isDue = isDue(source, now);
        if ((!isDue && !(scan && isRecheckDue(source, now))) || !places.tryAcquire()) {
            return;
        }
        underWay.add(source.id());
        lookers.execute(() -> look(source, share, isDue));
    }

    private boolean isDue(Source source, Instant now) {
        Optional<SourceState> state = book.state(source.id());
        boolean asked = book.asked(source.id())
                .filter(at -> state.map(known -> at.isAfter(known.lastLook())).orElse(true))
                .isPresent();
        return asked || state.map(known -> !known.nextDue().isAfter(now)).orElse(true);
    }

    private boolean isRecheckDue(Source source, Instant now) {
        return book.articles(source.id()).stream()
                .anyMatch(article -> article.onLog().isPresent() && article.isDue(now));
    }

    private void look(Source source, SharedPartitions share, boolean whole) {
        try {
            if (!looks.look(source, () -> loop.isOn() && share.holds(SourceIdentity.partition(source.id())), whole)) {
                notBefore.put(source.id(), clock.instant().plus(BREATH));
            }
        } finally {
            underWay.remove(source.id());
            places.release();
        }
    }
}
