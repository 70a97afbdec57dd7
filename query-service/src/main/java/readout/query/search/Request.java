package readout.query.search;

import java.util.List;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import readout.query.index.Field;

/// A page that is asked for.
///
/// @param text the query as written
/// @param claims the query over claims that it stands for
/// @param size how many statements at most
record Request(
        @Nullable String text,
        Query claims,
        Sorting sorting,
        int size,
        @Nullable Cursor cursor,
        List<Field> facets) {

    Request {
        facets = List.copyOf(facets);
    }
}
