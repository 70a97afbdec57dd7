package readout.query.index;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/// Threads that help whoever searches, so that one answer uses all processors: what many statements match is counted
/// segment by segment. They are shared by all searches, and who asks works on its own search as well, so none waits for
/// another's.
final class SearchThreads {

    /// None where there is no second processor to help.
    private static final @Nullable Executor HELPERS =
            helpers(Runtime.getRuntime().availableProcessors() - 1);

    private SearchThreads() {}

    private static @Nullable Executor helpers(int count) {
        return count == 0
                ? null
                : Executors.newFixedThreadPool(
                        count, Thread.ofPlatform().name("search-", 0).daemon().factory());
    }

    static IndexSearcher searcher(IndexReader reader) {
        return new IndexSearcher(reader, HELPERS);
    }
}
