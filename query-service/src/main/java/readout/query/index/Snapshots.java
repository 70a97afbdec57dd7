package readout.query.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.jspecify.annotations.Nullable;
import readout.query.source.WatchedSources;

/// Hands out snapshots, and keeps each for as long as somebody reads it.
final class Snapshots extends ReferenceManager<Snapshot> {

    private final SegmentCounts counts = new SegmentCounts();
    private Checkpoint next;
    private WatchedSources sources;

    Snapshots(DirectoryReader reader, Checkpoint checkpoint, WatchedSources sources) throws IOException {
        next = checkpoint;
        this.sources = sources;
        current = new Snapshot(reader, checkpoint, sources, counts);
    }

    /// Makes a new snapshot of all that was written so far. Only the view thread calls it.
    void advanceTo(Checkpoint checkpoint, WatchedSources known) throws IOException {
        next = checkpoint;
        sources = known;
        maybeRefreshBlocking();
    }

    @Override
    protected @Nullable Snapshot refreshIfNeeded(Snapshot old) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
        if (newer != null) {
            return new Snapshot(newer, next, sources, counts);
        }
        if (next.equals(old.checkpoint()) || !old.retain()) {
            return null;
        }
        return new Snapshot(old.reader(), next, sources, counts);
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.release();
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.retain();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }
}
