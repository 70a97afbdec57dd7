package readout.query.view;

import java.io.IOException;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import readout.event.outcome.Outcome;
import readout.query.change.Step;

/// The account of a view that is being made: it only counts. Whatever cannot be read was kept when it was first met.
final class Tally implements Account {

    private volatile long articles;
    private volatile long statements;

    /// How many outcomes had something to change.
    long articles() {
        return articles;
    }

    /// How many changes of statements they made.
    long statements() {
        return statements;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the one thread that builds
    public void applied(Step step, Outcome outcome) {
        switch (step) {
            case Step.Applied made -> {
                articles++;
                statements += made.changes().size();
            }
            case Step.Stale _, Step.Counted _ -> {}
        }
    }

    @Override
    public void unreadable(ConsumerRecord<byte[], byte[]> record, String reason) {}

    @Override
    public Duration refreshed(Work work) throws IOException {
        return timed(work);
    }

    @Override
    public Duration committed(Work work) throws IOException {
        return timed(work);
    }

    private static Duration timed(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
