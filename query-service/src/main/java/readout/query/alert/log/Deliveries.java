package readout.query.alert.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Delivery;
import readout.query.alert.Delivery.State;
import readout.query.change.Position;
import readout.wire.Decoded;
import readout.wire.Json;

/// What alerts told and are about to tell, as the log last had it. Every replica knows all of it, so that each can list
/// it, and that whichever takes over a partition knows what was told before.
@ApplicationScoped
public class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    private static final int REMEMBERED = 200;

    private final Map<String, OfAlert> byAlert = new ConcurrentHashMap<>();

    /// @param count how many matches there are, since the map would have to count them
    private record OfAlert(
            NavigableMap<Position, Delivery> matches, Map<String, Delivery> notices, AtomicInteger count) {
        OfAlert() {
            this(new ConcurrentSkipListMap<>(), new ConcurrentHashMap<>(), new AtomicInteger());
        }
    }

    /// The matches of an alert by their place, the earliest first.
    public NavigableMap<Position, Delivery> matches(String alertId) {
        return of(alertId).matches();
    }

    /// How many matches of an alert there are.
    public int count(String alertId) {
        return of(alertId).count().get();
    }

    /// The notices of an alert.
    public Collection<Delivery> notices(String alertId) {
        return of(alertId).notices().values();
    }

    /// Whether something is on the log already.
    public boolean holds(Delivery delivery) {
        OfAlert held = of(delivery.alertId());
        return delivery.kind() == Delivery.Kind.MATCH
                ? held.matches().containsKey(delivery.place())
                : held.notices().containsKey(delivery.told());
    }

    /// What an alert told that was to be posted: all that still is, and the latest of what is done.
    public List<Delivery> posted(String alertId) {
        OfAlert held = of(alertId);
        Stream<Delivery> latest =
                held.matches().descendingMap().values().stream().limit(REMEMBERED);
        Stream<Delivery> pending = held.matches().values().stream().filter(match -> match.state() == State.PENDING);
        return Stream.of(pending, latest, held.notices().values().stream())
                .flatMap(told -> told)
                .filter(delivery -> delivery.posting() != null)
                .distinct()
                .toList();
    }

    /// The alerts of which something stands on the log.
    public Collection<String> alerts() {
        return List.copyOf(byAlert.keySet());
    }

    private OfAlert of(String alertId) {
        OfAlert held = byAlert.get(alertId);
        return held == null ? new OfAlert() : held;
    }

    /// Takes in a record of the log. Only the reader of the log calls it.
    void take(String key, byte @Nullable [] value) {
        if (value == null) {
            drop(key);
            return;
        }
        switch (Json.decode(value, Delivery.class)) {
            case Decoded.Value<Delivery>(Delivery delivery) -> put(delivery);
            case Decoded.Unreadable<Delivery>(String reason) ->
                LOG.errorf("A record of deliveries cannot be read: key=%s reason=%s", key, reason);
        }
    }

    private void put(Delivery delivery) {
        OfAlert held = byAlert.computeIfAbsent(delivery.alertId(), _ -> new OfAlert());
        if (delivery.kind() == Delivery.Kind.MATCH) {
            if (held.matches().put(delivery.place(), delivery) == null) {
                held.count().incrementAndGet();
            }
        } else {
            held.notices().put(delivery.told(), delivery);
        }
    }

    private void drop(String key) {
        int slash = key.indexOf('/');
        OfAlert held = slash < 0 ? null : byAlert.get(key.substring(0, slash));
        if (held == null) {
            return;
        }
        String told = key.substring(slash + 1);
        if (held.notices().remove(told) == null && held.matches().remove(Position.parse(told)) != null) {
            held.count().decrementAndGet();
        }
        if (held.matches().isEmpty() && held.notices().isEmpty()) {
            byAlert.remove(key.substring(0, slash));
        }
    }
}
