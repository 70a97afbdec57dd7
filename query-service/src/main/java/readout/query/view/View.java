package readout.query.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.change.Position;
import readout.query.index.Checkpoint;
import readout.query.index.Snapshot;
import readout.query.index.Store;

/// The view as all others see it: what it is doing, and snapshots to read.
@ApplicationScoped
public class View {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /// Reads a snapshot.
    @FunctionalInterface
    public interface Reading<T> {
        T read(Snapshot snapshot) throws IOException;
    }

    private volatile ViewState state = new ViewState.Opening();
    private volatile @Nullable Store store;
    private volatile long lastTurn = System.nanoTime();

    /// Reads the newest snapshot.
    ///
    /// @throws ProblemException if there is none yet
    public <T> T read(Reading<T> reading) {
        try {
            Held held = hold();
            try {
                return reading.read(held.snapshot());
            } finally {
                held.store().release(held.snapshot());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Held(Store store, Snapshot snapshot) {}

    /// The newest snapshot of the store that is served, also when that is exchanged for another at this moment.
    private Held hold() throws IOException {
        while (true) {
            Store served = store;
            if (served == null) {
                throw notOpen();
            }
            try {
                return new Held(served, served.acquire());
            } catch (AlreadyClosedException e) {
                if (served == store) {
                    throw notOpen();
                }
            }
        }
    }

    /// Whether there is something to read.
    public boolean isOpen() {
        return store != null;
    }

    /// How far what can be read has come.
    public Checkpoint checkpoint() {
        return store == null ? Checkpoint.NONE : read(Snapshot::checkpoint);
    }

    public Position position() {
        return checkpoint().position();
    }

    public ViewState state() {
        return state;
    }

    /// How long ago the view thread last showed that it turns.
    public Duration sinceLastTurn() {
        return Duration.ofNanos(System.nanoTime() - lastTurn);
    }

    void turned() {
        lastTurn = System.nanoTime();
    }

    void become(ViewState next) {
        state = next;
    }

    void serve(@Nullable Store opened) {
        store = opened;
    }

    private ProblemException notOpen() {
        String detail = state instanceof ViewState.Failed(String reason) ? reason : "the view is being opened";
        return new ProblemException(Problem.of(ProblemType.NOT_READY, detail), RETRY_AFTER);
    }
}
