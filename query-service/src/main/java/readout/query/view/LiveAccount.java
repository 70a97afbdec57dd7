package readout.query.view;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import readout.event.outcome.Outcome;
import readout.query.change.Step;

/// The account of the view that is served: what cannot be read is kept, and operators see the rest.
record LiveAccount(DeadLetters deadLetters, ViewMetrics metrics) implements Account {

    @Override
    public void applied(Step step, Outcome outcome) {
        metrics.applied(step, outcome);
    }

    @Override
    public void unreadable(ConsumerRecord<byte[], byte[]> record, String reason)
            throws ExecutionException, InterruptedException {
        deadLetters.keep(record, reason);
        metrics.unreadable(record, reason);
    }

    @Override
    public Duration refreshed(Work work) throws IOException {
        return metrics.refreshed(work);
    }

    @Override
    public Duration committed(Work work) throws IOException {
        return metrics.committed(work);
    }
}
