package readout.query.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/// Shows what is superseded as well. A reader that comes from a writer hides what the writer soft-deleted; this one
/// takes account of real deletions only.
final class EverythingReader extends FilterDirectoryReader {

    EverythingReader(DirectoryReader current) throws IOException {
        super(current, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader segment) {
                return new EverythingInSegment(segment, (SegmentReader) FilterLeafReader.unwrap(segment));
            }
        });
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader in) throws IOException {
        return new EverythingReader(in);
    }

    @Override
    public @Nullable CacheHelper getReaderCacheHelper() {
        return null;
    }

    private static final class EverythingInSegment extends FilterLeafReader {

        private final @Nullable Bits kept;
        private final int count;

        EverythingInSegment(LeafReader in, SegmentReader segment) {
            super(in);
            this.kept = segment.getHardLiveDocs();
            this.count = segment.maxDoc() - segment.getSegmentInfo().getDelCount();
        }

        @Override
        public @Nullable Bits getLiveDocs() {
            return kept;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public @Nullable CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
