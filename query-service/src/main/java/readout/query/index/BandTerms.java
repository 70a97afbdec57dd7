package readout.query.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// The bands of sketches as terms of the index.
final class BandTerms {

    private BandTerms() {}

    /// The documents of a segment that have at least so many of some bands, in their order.
    static int[] sharing(LeafReader segment, List<Long> bands, int least) throws IOException {
        @Nullable Terms known = segment.terms(Hidden.BAND);
        if (known == null) {
            return new int[0];
        }
        int[] ids = new int[bands.size()];
        int count = 0;
        TermsEnum terms = known.iterator();
        @Nullable PostingsEnum postings = null;
        @Nullable Bits kept = segment.getLiveDocs();
        for (long band : bands) {
            if (terms.seekExact(CorpusDocuments.bytes(band))) {
                postings = terms.postings(postings, PostingsEnum.NONE);
                for (int id = postings.nextDoc(); id != DocIdSetIterator.NO_MORE_DOCS; id = postings.nextDoc()) {
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
