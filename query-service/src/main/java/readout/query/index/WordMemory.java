package readout.query.index;

import com.carrotsearch.hppc.LongObjectHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import readout.query.corpus.KnownWords;
import readout.query.corpus.KnownWords.Origin;

/// Who first said what: in memory what was learned since the last refresh or asked for lately, else in the index. Only
/// the view thread uses it.
final class WordMemory implements KnownWords.Memory {

    /// What is repeated is mostly repeated soon. Some 10 MB are spent on it; who was the first never changes.
    private static final int MOST_RECENT = 1 << 17;

    private final KeptSnapshot snapshot;
    private final SeenHashes seen;
    private final LongObjectHashMap<Origin> fresh = new LongObjectHashMap<>();
    private final Map<Long, Origin> recent = new Recent();
    private final List<Document> unwritten = new ArrayList<>();
    private @Nullable List<Segment> segments;

    /// A segment that holds words, and its dictionary, which is costly to open.
    private record Segment(LeafReader reader, TermsEnum words) {}

    private static final class Recent extends LinkedHashMap<Long, Origin> {

        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Origin> eldest) {
            return size() > MOST_RECENT;
        }
    }

    WordMemory(KeptSnapshot snapshot, SeenHashes seen) {
        this.snapshot = snapshot;
        this.seen = seen;
    }

    @Override
    public @Nullable Origin find(long hash) {
        if (!seen.mayContain(hash)) {
            return null;
        }
        Origin learned = fresh.get(hash);
        return learned == null ? remembered(hash) : learned;
    }

    private @Nullable Origin remembered(long hash) {
        @Nullable Origin known = recent.get(hash);
        if (known == null) {
            known = read(hash);
            if (known != null) {
                recent.put(hash, known);
            }
        }
        return known;
    }

    @Override
    public void learn(Origin origin, long[] hashes) {
        if (hashes.length > 0) {
            for (long hash : hashes) {
                seen.add(hash);
                fresh.put(hash, origin);
            }
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
    void forget() {
        fresh.release();
        segments = null;
    }

    private @Nullable Origin read(long hash) {
        BytesRef bytes = CorpusDocuments.bytes(hash);
        try {
            for (Segment segment : segments()) {
                if (segment.words().seekExact(bytes)) {
                    int document =
                            segment.words().postings(null, PostingsEnum.NONE).nextDoc();
                    BinaryDocValues origins = segment.reader().getBinaryDocValues(Hidden.ORIGIN);
                    origins.advanceExact(document);
                    return CorpusDocuments.origin(origins.binaryValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private List<Segment> segments() throws IOException {
        List<Segment> opened = segments;
        if (opened == null) {
            opened = new ArrayList<>();
            for (LeafReaderContext leaf : snapshot.get().reader().leaves()) {
                if (leaf.reader().terms(Hidden.WORDS) != null) {
                    opened.add(new Segment(
                            leaf.reader(), leaf.reader().terms(Hidden.WORDS).iterator()));
                }
            }
            segments = opened;
        }
        return opened;
    }
}
