package readout.query.alert;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Takes down on the log what alerts tell and how far they are. Each future ends once the broker has acknowledged it.
public interface Outbox {

    /// Writes what an alert tells and what became of it.
    Future<?> tell(Delivery delivery);

    /// Forgets something that an alert told.
    Future<?> forget(Delivery delivery);

    /// Writes how far a partition is matched.
    Future<?> mark(int partition, Mark.OfPartition mark);

    /// Writes how far an alert is matched; null when it is no more.
    Future<?> mark(String alertId, Mark.@Nullable OfAlert mark);
}
