package readout.query.alert.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import readout.query.view.DeadLetters;

/// Takes definitions that cannot be read off the log: each is kept among the dead letters, and what was defined before
/// is written again, so that compaction does not lose it.
@ApplicationScoped
public class Healing {

    private static final Logger LOG = Logger.getLogger(Healing.class);

    private final Definitions definitions;
    private final AlertRecords records;
    private final DeadLetters deadLetters;

    Healing(Definitions definitions, AlertRecords records, DeadLetters deadLetters) {
        this.definitions = definitions;
        this.records = records;
        this.deadLetters = deadLetters;
    }

    /// Does so for the partitions that are this replica's.
    public void heal(Collection<Integer> partitions) throws ExecutionException, InterruptedException {
        for (Definitions.Unreadable found : definitions.unreadable().values()) {
            if (partitions.contains(found.record().partition())) {
                heal(found);
            }
        }
    }

    private void heal(Definitions.Unreadable found) throws ExecutionException, InterruptedException {
        String key = new String(requireNonNull(found.record().key()), UTF_8);
        LOG.errorf(
                "The definition of an alert cannot be read: partition=%d offset=%d reason=%s",
                found.record().partition(), found.record().offset(), found.reason());
        deadLetters.keep(found.record(), found.reason());
        records.restore(key, found.record().partition(), definitions.find(key).orElse(null))
                .get();
        definitions.healed(key);
    }
}
