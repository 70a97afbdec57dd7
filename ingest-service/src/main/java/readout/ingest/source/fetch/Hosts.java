package readout.ingest.source.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// When each host may be asked next: at most so many requests at once, a gap between the beginnings of two, and none
/// before the time that the host asked for.
final class Hosts {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
    private static final int MOST_DOUBLINGS = 8;

    private final int concurrency;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Hosts(int concurrency) {
        this.concurrency = concurrency;
    }

    /// A place among the requests to a host, to be given back.
    record Place(Host host) implements AutoCloseable {
        @Override
        public void close() {
            host.places.release();
        }
    }

    private static final class Host {
        private final Semaphore places;
        private Instant next = Instant.MIN;
        private Instant notBefore = Instant.MIN;
        private int pushedBack;

        private Host(int concurrency) {
            places = new Semaphore(concurrency, true);
        }
    }

    /// Waits for a place.
    Place enter(String host) throws InterruptedException {
        Host entered = of(host);
        entered.places.acquire();
        return new Place(entered);
    }

    /// When a host asked to be asked again; empty where it may be asked now.
    Optional<Instant> notBefore(String host, Instant now) {
        Host asked = of(host);
        synchronized (asked) {
            return asked.notBefore.isAfter(now) ? Optional.of(asked.notBefore) : Optional.empty();
        }
    }

    /// Takes the next turn at a host, and tells how long it is until then.
    Duration turn(String host, Duration gap, Instant now) {
        Host asked = of(host);
        synchronized (asked) {
            Instant begin = asked.next.isAfter(now) ? asked.next : now;
            asked.next = begin.plus(gap);
            return Duration.between(now, begin);
        }
    }

    /// Leaves a host in peace: for as long as it asked, else longer with each time in a row.
    Instant pushBack(String host, Optional<Duration> askedFor, Instant now) {
        Host asked = of(host);
        synchronized (asked) {
            Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(asked.pushedBack, MOST_DOUBLINGS));
            Duration pause = askedFor.orElse(doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled);
            asked.pushedBack++;
            asked.notBefore = now.plus(pause);
            return asked.notBefore;
        }
    }

    /// A host answered as it should.
    void answered(String host) {
        Host asked = of(host);
        synchronized (asked) {
            asked.pushedBack = 0;
        }
    }

    private Host of(String host) {
        return hosts.computeIfAbsent(host, _ -> new Host(concurrency));
    }
}
