package readout.query.alert.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Alert;
import readout.query.alert.Mark;
import readout.query.change.Position;
import readout.wire.Decoded;
import readout.wire.Json;

/// How far alerts have been matched, as the log last had it.
@ApplicationScoped
public class Marks {

    private static final Logger LOG = Logger.getLogger(Marks.class);
    private static final String PARTITION = "partition-";

    private final Map<String, Mark> marks = new ConcurrentHashMap<>();

    /// The place up to which a partition is matched, if it ever was.
    public Optional<Position> of(int partition) {
        return Optional.ofNullable(marks.get(key(partition))).map(Mark::place);
    }

    /// How far an alert is matched since it last began, if it is.
    public Optional<Mark.OfAlert> of(Alert alert) {
        return marks.get(alert.id()) instanceof Mark.OfAlert mark
                        && mark.begun().equals(alert.begun())
                ? Optional.of(mark)
                : Optional.empty();
    }

    /// Whether anything is known of an alert's id.
    public boolean holds(String alertId) {
        return marks.containsKey(alertId);
    }

    /// The key of a partition's mark.
    static String key(int partition) {
        return PARTITION + partition;
    }

    /// Takes in a record of the log. Only the reader of the log calls it.
    void take(String key, byte @Nullable [] value) {
        if (value == null) {
            marks.remove(key);
            return;
        }
        Class<? extends Mark> type = key.startsWith(PARTITION) ? Mark.OfPartition.class : Mark.OfAlert.class;
        switch (Json.decode(value, type)) {
            case Decoded.Value<? extends Mark>(Mark mark) -> marks.put(key, mark);
            case Decoded.Unreadable<? extends Mark>(String reason) ->
                LOG.errorf("A record of alert checkpoints cannot be read: key=%s reason=%s", key, reason);
        }
    }
}
