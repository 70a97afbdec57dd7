package readout.query.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where one receiver stands: what waits for it, how many attempts run, how it is doing. Each method is one step for
/// all threads, and none calls anybody.
final class LaneState {

    private final DeliveryLimits limits;
    private final WaitingQueue waiting = new WaitingQueue();
    private Endpoint endpoint;
    private Health health = Health.WELL;
    private Instant armedFor = Instant.MAX;
    private int running;
    private boolean closed;
    private @Nullable String disabled;

    LaneState(Endpoint endpoint, DeliveryLimits limits) {
        this.endpoint = endpoint;
        this.limits = limits;
    }

    synchronized Endpoint endpoint() {
        return endpoint;
    }

    synchronized void change(Endpoint changed) {
        endpoint = changed;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void close() {
        closed = true;
        waiting.drain();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /// Learns from attempts made before a restart how the receiver is doing.
    synchronized void recall(Collection<Attempt> attempts) {
        health = attempts.stream()
                .filter(attempt -> !attempt.at().isBefore(endpoint.since()))
                .sorted(Comparator.comparing(Attempt::at))
                .reduce(Health.WELL, Health::after, (_, later) -> later);
    }

    /// Takes a delivery in, unless it is known. False if there are too many.
    synchronized boolean takes(Delivery delivery) {
        if (closed || waiting.knows(delivery.webhookId())) {
            return true;
        }
        if (waiting.size() >= limits.waiting()) {
            return false;
        }
        waiting.add(delivery);
        return true;
    }

    /// Takes out what is to be tried now. Each of them has to be given to [#finish].
    synchronized List<Delivery> takeDue(Instant now) {
        List<Delivery> due = new ArrayList<>();
        while (running < limits.concurrency() && !nextTurn().isAfter(now)) {
            due.add(waiting.take());
            running++;
        }
        return due;
    }

    /// When to look for what is due again; empty if an alarm is set for that already, or the end of an attempt comes
    /// first.
    synchronized Optional<Instant> alarm() {
        if (running >= limits.concurrency() || !nextTurn().isBefore(armedFor)) {
            return Optional.empty();
        }
        armedFor = nextTurn();
        return Optional.of(armedFor);
    }

    /// An alarm has rung. One that was set for later, and overtaken, changes nothing.
    synchronized void rang(Instant alarm) {
        if (armedFor.equals(alarm)) {
            armedFor = Instant.MAX;
        }
    }

    /// Notes an attempt. The reason, if it is the one that disables the receiver: from then on nothing is tried.
    synchronized Optional<String> disabledBy(Attempt attempt) {
        health = health.after(attempt);
        if (!closed) {
            disabled = reasonToDisable(attempt);
            closed = disabled != null;
            return Optional.ofNullable(disabled);
        }
        return Optional.empty();
    }

    synchronized List<Delivery> drain() {
        return waiting.drain();
    }

    /// What is to be told of a delivery that was tried: while it was, the receiver may have been disabled, or handed to
    /// another replica, which knows better about all but success.
    synchronized Optional<Delivery> told(Delivery tried, Instant now) {
        if (disabled != null && tried.nextAttempt().isPresent()) {
            return Optional.of(tried.givenUp(now, disabled));
        }
        boolean isOurs = !closed || disabled != null;
        return isOurs || tried.state() instanceof DeliveryState.Delivered ? Optional.of(tried) : Optional.empty();
    }

    /// Takes back what was tried; it waits again if it is to be tried again.
    synchronized void finish(Delivery tried) {
        running--;
        if (tried.nextAttempt().isPresent() && !closed) {
            waiting.add(tried);
        } else {
            waiting.forget(tried.webhookId());
        }
    }

    private Instant nextTurn() {
        Instant due = waiting.due().orElse(Instant.MAX);
        return due.isAfter(health.pausedUntil()) ? due : health.pausedUntil();
    }

    private @Nullable String reasonToDisable(Attempt attempt) {
        if (Consequence.of(attempt.reply()) == Consequence.DISABLE) {
            return Delivery.GONE;
        }
        return health.isFailingFor(limits.disableAfter(), attempt.ended())
                ? "no attempt has succeeded since " + health.failingSince()
                : null;
    }
}
