package readout.query.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// The deliveries that wait for one receiver, the one due first in front; among equals, the one that came first. Knows
/// each by its id from when it is taken in until it is let go, also while it is tried. Not safe for several threads.
final class WaitingQueue {

    private record Place(Instant due, long order, Delivery delivery) {}

    private final PriorityQueue<Place> places =
            new PriorityQueue<>(Comparator.comparing(Place::due).thenComparingLong(Place::order));
    private final Set<String> known = new HashSet<>();
    private long arrivals;

    boolean knows(String webhookId) {
        return known.contains(webhookId);
    }

    int size() {
        return places.size();
    }

    /// Takes in a delivery that has a next attempt, for the first time or again.
    void add(Delivery delivery) {
        Instant due = delivery.nextAttempt().orElseThrow();
        known.add(delivery.webhookId());
        places.add(new Place(due, arrivals++, delivery));
    }

    /// When the first one is due.
    Optional<Instant> due() {
        return Optional.ofNullable(places.peek()).map(Place::due);
    }

    /// Takes out the first one to try it. It stays known.
    Delivery take() {
        return places.remove().delivery();
    }

    /// Lets go of one that is no longer tried.
    void forget(String webhookId) {
        known.remove(webhookId);
    }

    /// Lets go of all that wait.
    List<Delivery> drain() {
        List<Delivery> all = new ArrayList<>();
        while (!places.isEmpty()) {
            Delivery delivery = take();
            forget(delivery.webhookId());
            all.add(delivery);
        }
        return all;
    }
}
