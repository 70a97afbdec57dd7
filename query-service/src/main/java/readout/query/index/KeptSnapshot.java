package readout.query.index;

import java.io.IOException;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;

/// The snapshot that the view thread looks things up in from one refresh to the next.
final class KeptSnapshot {

    private final ReferenceManager<Snapshot> snapshots;
    private @Nullable Snapshot kept;

    KeptSnapshot(ReferenceManager<Snapshot> snapshots) {
        this.snapshots = snapshots;
    }

    /// The newest snapshot when it was asked for first.
    Snapshot get() throws IOException {
        Snapshot snapshot = kept;
        if (snapshot == null) {
            snapshot = snapshots.acquire();
            kept = snapshot;
        }
        return snapshot;
    }

    /// From now on there may be a newer one.
    void forget() throws IOException {
        if (kept != null) {
            snapshots.release(kept);
            kept = null;
        }
    }
}
