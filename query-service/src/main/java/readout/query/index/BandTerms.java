package readout.query.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The bands of sketches as terms of a segment of the index. Its dictionary is costly to open: it is asked more than
/// once.
final class BandTerms {

    private final LeafReader segment;
    private final TermsEnum terms;
    private @Nullable PostingsEnum postings;

    private BandTerms(LeafReader segment, Terms terms) throws IOException {
        this.segment = segment;
        this.terms = terms.iterator();
    }

    /// Those of all segments that have some.
    static List<BandTerms> of(IndexReader reader) throws IOException {
        List<BandTerms> all = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms known = leaf.reader().terms(Hidden.BAND);
            if (known != null) {
                all.add(new BandTerms(leaf.reader(), known));
            }
        }
        return all;
    }

    LeafReader segment() {
        return segment;
    }

    /// The documents of the segment that have at least so many of some bands, in their order.
    int[] sharing(List<Long> bands, int least) throws IOException {
        int[] ids = new int[bands.size()];
        int count = 0;
        @Nullable Bits kept = segment.getLiveDocs();
        for (long band : bands) {
            if (terms.seekExact(CorpusDocuments.bytes(band))) {
                PostingsEnum having = terms.postings(postings, PostingsEnum.NONE);
                postings = having;
                for (int id = having.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = having.nextDoc()) {
                    if (kept == null || kept.get(id)) {
                        ids = ArrayUtil.grow(ids, count + 1);
                        ids[count++] = id;
                    }
                }
            }
        }
        Arrays.sort(ids, 0, count);
        return often(ids, count, least);
    }

    /// Those that stand at least so often in a sorted list, each once.
    private static int[] often(int[] sorted, int count, int least) {
        int kept = 0;
        int from = 0;
        for (int at = 1; at <= count; at++) {
            if (at == count || sorted[at] != sorted[from]) {
                if (at - from >= least) {
                    sorted[kept++] = sorted[from];
                }
                from = at;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}
