package readout.query.index;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Counts what matches, segment by segment, and remembers the counts of segments: who turns a page or looks again is
/// told at once, and after a refresh only the segments that changed are counted. A segment of which something was
/// superseded since is another one, by its cache key, and what shows everything has no such key.
final class SegmentCounts {

    /// Counts that are kept, some 5 MB with their queries.
    private static final int MOST = 20_000;

    /// Segments of fewer documents are counted as quickly as looked up, and do not last.
    private static final int SMALL = 4_096;

    private record Key(Object segment, Query query) {}

    private record Counted(Key key, int count) {}

    private final Cache<Key, Integer> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /// How many documents match. Not to be used if the searcher timed out.
    long count(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new Manager(searcher, query));
    }

    /// Whether the counts of all segments are remembered but for the small ones.
    boolean isKnown(IndexSearcher searcher, Query query) {
        for (LeafReaderContext segment : searcher.getLeafContexts()) {
            CacheHelper helper = segment.reader().getReaderCacheHelper();
            boolean small = segment.reader().maxDoc() < SMALL;
            if (!small && (helper == null || known.getIfPresent(new Key(helper.getKey(), query)) == null)) {
                return false;
            }
        }
        return true;
    }

    private final class Manager implements CollectorManager<Tally, Long> {

        private final IndexSearcher searcher;
        private final Query query;

        Manager(IndexSearcher searcher, Query query) {
            this.searcher = searcher;
            this.query = query;
        }

        @Override
        public Tally newCollector() {
            return new Tally(query);
        }

        @Override
        public Long reduce(Collection<Tally> tallies) {
            long total = 0;
            for (Tally tally : tallies) {
                total += tally.total;
                if (!searcher.timedOut()) {
                    tally.fresh.forEach(counted -> known.put(counted.key(), counted.count()));
                }
            }
            return total;
        }
    }

    private final class Tally implements Collector {

        private final Query query;
        private final List<Counted> fresh = new ArrayList<>();
        private @Nullable Weight weight;
        private long total;

        Tally(Query query) {
            this.query = query;
        }

        @Override
        public void setWeight(Weight weight) {
            this.weight = weight;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            Key key = key(segment);
            int count = told(segment, key);
            if (count < 0) {
                return new Counting(this, key);
            }
            total += count;
            throw new CollectionTerminatedException();
        }

        /// What is remembered, or quickly told, or a negative number.
        private int told(LeafReaderContext segment, @Nullable Key key) throws IOException {
            Integer remembered = key == null ? null : known.getIfPresent(key);
            if (remembered != null) {
                return remembered;
            }
            return weight == null ? -1 : weight.count(segment);
        }

        private @Nullable Key key(LeafReaderContext segment) {
            CacheHelper helper = segment.reader().getReaderCacheHelper();
            boolean lasting = helper != null && segment.reader().maxDoc() >= SMALL;
            return lasting ? new Key(helper.getKey(), query) : null;
        }

        private void add(@Nullable Key key, int count) {
            total += count;
            if (key != null) {
                fresh.add(new Counted(key, count));
            }
        }
    }

    /// Counts one segment.
    private static final class Counting implements LeafCollector {

        private final Tally tally;
        private final @Nullable Key key;
        private int count;

        Counting(Tally tally, @Nullable Key key) {
            this.tally = tally;
            this.key = key;
        }

        @Override
        public void setScorer(Scorable scorer) {}

        @Override
        public void collect(int document) {
            count++;
        }

        @Override
        public void collectRange(int first, int end) {
            count += end - first;
        }

        @Override
        public void collect(DocIdStream documents) throws IOException {
            count += documents.count();
        }

        @Override
        public void finish() {
            tally.add(key, count);
        }
    }
}
