package readout.query.view;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import readout.event.outcome.Outcome;
import readout.query.change.Step;

/// Hears what an applier does.
interface Account {

    /// Work on the index.
    interface Work {
        void run() throws IOException;
    }

    void applied(Step step, Outcome outcome);

    /// A record cannot be read. The applier goes on when this returns.
    void unreadable(ConsumerRecord<byte[], byte[]> record, String reason)
            throws ExecutionException, InterruptedException;

    /// Does the work that makes changes visible, and tells how long it took.
    Duration refreshed(Work work) throws IOException;

    /// Does the work that makes changes durable, and tells how long it took.
    Duration committed(Work work) throws IOException;
}
