package readout.ingest.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that moves when it is told to.
public final class MovingClock extends Clock {

    /// When tests begin.
    public static final Instant BEGIN = Instant.parse("2026-05-10T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGIN);

    /// Lets time pass.
    public void move(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
