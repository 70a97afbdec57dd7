package readout.query.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.query.corpus.KnownWords;
import readout.query.corpus.KnownWords.Origin;

/// Who first said what: in memory what was learned since the last refresh, else in the index. Only the view thread uses
/// it.
final class WordMemory implements KnownWords.Memory {

    private final ReferenceManager<Snapshot> snapshots;
    private final SeenHashes seen;
    private final Map<Long, Origin> fresh = new HashMap<>();
    private final List<Document> unwritten = new ArrayList<>();
    private @Nullable Snapshot read;
    private List<Segment> segments = List.of();

    /// A segment that holds words, and its dictionary, which is costly to open.
    private record Segment(LeafReader reader, TermsEnum words) {}

    WordMemory(ReferenceManager<Snapshot> snapshots, SeenHashes seen) {
        this.snapshots = snapshots;
        this.seen = seen;
    }

    @Override
    public @Nullable Origin find(long hash) {
        if (!seen.mayContain(hash)) {
            return null;
        }
        Origin learned = fresh.get(hash);
        try {
            return learned == null ? read(hash) : learned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void learn(Origin origin, Set<Long> hashes) {
        if (!hashes.isEmpty()) {
            hashes.forEach(hash -> {
                seen.add(hash);
                fresh.put(hash, origin);
            });
            unwritten.add(CorpusDocuments.of(origin, hashes));
        }
    }

    /// What was learned and is not in the index yet; whoever takes it writes it.
    List<Document> takeUnwritten() {
        List<Document> taken = List.copyOf(unwritten);
        unwritten.clear();
        return taken;
    }

    /// The index shows all that was written.
    void forget() throws IOException {
        fresh.clear();
        segments = List.of();
        if (read != null) {
            snapshots.release(read);
            read = null;
        }
    }

    private @Nullable Origin read(long hash) throws IOException {
        BytesRef bytes = CorpusDocuments.bytes(hash);
        for (Segment segment : segments()) {
            if (segment.words().seekExact(bytes)) {
                int document = segment.words().postings(null, PostingsEnum.NONE).nextDoc();
                BinaryDocValues origins = segment.reader().getBinaryDocValues(Hidden.ORIGIN);
                origins.advanceExact(document);
                return CorpusDocuments.origin(origins.binaryValue());
            }
        }
        return null;
    }

    private List<Segment> segments() throws IOException {
        Snapshot snapshot = read;
        if (snapshot == null) {
            snapshot = snapshots.acquire();
            read = snapshot;
            List<Segment> found = new ArrayList<>();
            for (LeafReaderContext leaf : snapshot.reader().leaves()) {
                if (leaf.reader().terms(Hidden.WORDS) != null) {
                    found.add(new Segment(
                            leaf.reader(), leaf.reader().terms(Hidden.WORDS).iterator()));
                }
            }
            segments = found;
        }
        return segments;
    }
}
