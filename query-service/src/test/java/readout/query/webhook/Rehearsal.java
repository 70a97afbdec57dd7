package readout.query.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// A deliverer under virtual time, with receivers that answer as they are told, and a log that outlives it.
abstract class Rehearsal {

    static final Duration WEEK = Duration.ofDays(7);

    /// When each webhook was tried, by its id.
    final Map<String, List<Instant>> tried = new HashMap<>();

    MemoryLog log = new MemoryLog();
    VirtualTime time = new VirtualTime();

    Delivery start(Deliverer deliverer, String alertId, int number) {
        Delivery delivery = Samples.delivery(alertId, number);
        log.keep(delivery);
        deliverer.deliver(delivery);
        return delivery;
    }

    List<Instant> attempts(String webhookId) {
        return tried.getOrDefault(webhookId, List.of());
    }

    Deliverer deliverer(BiFunction<String, Integer, Reply> receiver) {
        return new Deliverer(courier(receiver), log, time, time, Samples.LIMITS);
    }

    /// A receiver that answers by webhook id and number of the attempt.
    Courier courier(BiFunction<String, Integer, Reply> receiver) {
        return (_, webhookId, _) -> {
            List<Instant> made = tried.computeIfAbsent(webhookId, _ -> new ArrayList<>());
            made.add(time.instant());
            return new Attempt(time.instant(), Duration.ZERO, receiver.apply(webhookId, made.size()));
        };
    }

    static BiFunction<String, Integer, Reply> always(int status) {
        return (_, _) -> reply(status);
    }

    static BiFunction<String, Integer, Reply> failingFirst(int times) {
        return (_, number) -> reply(number <= times ? 500 : 200);
    }

    static Reply reply(int status) {
        return new Reply.Answered(status, "", null);
    }
}
