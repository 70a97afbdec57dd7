package readout.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentCountsTest {

    private static final int LARGE = 6_000;

    private final AtomicInteger looked = new AtomicInteger();
    private final SegmentCounts counts = new SegmentCounts();
    private Directory directory;
    private IndexWriter writer;

    @BeforeEach
    void openIndex() throws IOException {
        directory = new ByteBuffersDirectory();
        writer = new IndexWriter(directory, new IndexWriterConfig().setSoftDeletesField("superseded"));
    }

    @AfterEach
    void closeIndex() throws IOException {
        writer.close();
        directory.close();
    }

    @Test
    void aSegmentIsLookedThroughOnceForEachQuery() throws IOException {
        write(0, LARGE);

        assertThat(counted("even")).isEqualTo(LARGE / 2);
        assertThat(counted("even")).isEqualTo(LARGE / 2);
        assertThat(looked).hasValue(1);
        assertThat(counted("odd")).isEqualTo(LARGE / 2);
        assertThat(looked).hasValue(2);
    }

    @Test
    void onlyNewSegmentsAreCountedAfterARefresh() throws IOException {
        write(0, LARGE);
        counted("even");
        write(LARGE, LARGE + 2);

        assertThat(counted("even")).isEqualTo(LARGE / 2 + 1);
        assertThat(looked).hasValue(2);
    }

    @Test
    void tellsWhetherAllIsRemembered() throws IOException {
        write(0, LARGE);
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(counts.isKnown(new IndexSearcher(reader), kind("even"))).isFalse();
        }
        counted("even");
        write(LARGE, LARGE + 2);

        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(counts.isKnown(new IndexSearcher(reader), kind("even"))).isTrue();
            assertThat(counts.isKnown(new IndexSearcher(reader), kind("odd"))).isFalse();
        }
    }

    @Test
    void whatIsSupersededCountsNoLonger() throws IOException {
        write(0, LARGE);
        counted("even");
        writer.softUpdateDocument(
                new Term("number", "2"), document("odd", LARGE), new NumericDocValuesField("superseded", 1));

        assertThat(counted("even")).isEqualTo(LARGE / 2 - 1);
        assertThat(counted("odd")).isEqualTo(LARGE / 2 + 1);
    }

    @Test
    void everythingIsCountedAnewEachTime() throws IOException {
        write(0, LARGE);
        writer.softUpdateDocument(
                new Term("number", "2"), document("odd", LARGE), new NumericDocValuesField("superseded", 1));

        try (DirectoryReader current = DirectoryReader.open(writer)) {
            IndexSearcher everything = new IndexSearcher(new EverythingReader(current));
            assertThat(counts.count(everything, kind("even"))).isEqualTo(LARGE / 2);
            assertThat(counts.count(new IndexSearcher(current), kind("even"))).isEqualTo(LARGE / 2 - 1);
            assertThat(counts.count(everything, kind("even"))).isEqualTo(LARGE / 2);
        }
    }

    @Test
    void whatIsCountedInTooShortATimeIsNotRemembered() throws IOException {
        write(0, LARGE);

        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher hurried = new IndexSearcher(reader);
            hurried.setTimeout(() -> true);
            assertThat(counts.count(hurried, kind("even"))).isLessThan(LARGE / 2);
            assertThat(hurried.timedOut()).isTrue();
        }
        assertThat(counted("even")).isEqualTo(LARGE / 2);
    }

    @Test
    void whatMatchesAllIsToldWithoutLooking() throws IOException {
        write(0, LARGE);

        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            assertThat(counts.count(new IndexSearcher(reader), new MatchAllDocsQuery()))
                    .isEqualTo(LARGE);
        }
    }

    private long counted(String kind) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return counts.count(new IndexSearcher(reader), kind(kind));
        }
    }

    private Query kind(String kind) {
        return new Watched(new TermQuery(new Term("kind", kind)), looked);
    }

    private void write(int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            writer.addDocument(document(i % 2 == 0 ? "even" : "odd", i));
        }
        writer.flush();
    }

    private static Document document(String kind, int number) {
        Document document = new Document();
        document.add(new StringField("kind", kind, Store.NO));
        document.add(new StringField("number", String.valueOf(number), Store.NO));
        return document;
    }

    /// A query that counts how often a segment is looked through.
    private static final class Watched extends Query {

        private final Query watched;
        private final AtomicInteger looked;

        Watched(Query watched, AtomicInteger looked) {
            this.watched = watched;
            this.looked = looked;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
            return new FilterWeight(this, watched.createWeight(searcher, mode, boost)) {
                @Override
                public int count(LeafReaderContext segment) {
                    return -1;
                }

                @Override
                public ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
                    looked.incrementAndGet();
                    return super.scorerSupplier(segment);
                }
            };
        }

        @Override
        public void visit(QueryVisitor visitor) {
            watched.visit(visitor);
        }

        @Override
        public String toString(String field) {
            return watched.toString(field);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Watched that && watched.equals(that.watched);
        }

        @Override
        public int hashCode() {
            return watched.hashCode();
        }
    }
}
