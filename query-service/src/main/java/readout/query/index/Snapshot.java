package readout.query.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;

/// The view as it was at one position. All that is read in one answer is read from one snapshot.
public final class Snapshot {

    /// Every document that is a change, whatever became of it.
    public static final Query CHANGES = new TermQuery(new Term(Hidden.TYPE, Hidden.CHANGE));
    /// Marks the change at the end of each block, for joining claims to it.
    public static final BitSetProducer CHANGE_OF_CLAIM = new QueryBitSetProducer(CHANGES);

    private final DirectoryReader current;
    private final IndexSearcher currentSearcher;
    private final IndexSearcher allSearcher;
    private final Checkpoint checkpoint;

    /// @param current a reader that hides what is superseded, around one that does not
    Snapshot(FilterDirectoryReader current, Checkpoint checkpoint) {
        this.current = current;
        this.currentSearcher = new IndexSearcher(current);
        this.allSearcher = new IndexSearcher(current.getDelegate());
        this.checkpoint = checkpoint;
    }

    /// Searches what is current.
    public IndexSearcher current() {
        return currentSearcher;
    }

    /// Searches everything that ever was.
    public IndexSearcher history() {
        return allSearcher;
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    DirectoryReader reader() {
        return current;
    }

    boolean retain() {
        return current.tryIncRef();
    }

    void release() throws IOException {
        current.decRef();
    }
}
