package readout.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.query.index.Field;

/// What a client asks of a list of statements.
///
/// @param asOf the moment that it asks of, see [Moment]
/// @param size how many statements at most
record Request(
        AskedQuery asked,
        @Nullable String asOf,
        Sorting sorting,
        int size,
        @Nullable Cursor cursor,
        List<Field> facets) {

    Request {
        facets = List.copyOf(facets);
    }

    /// The same request, for the page behind a cursor.
    Request from(Cursor page) {
        return new Request(asked, asOf, sorting, size, page, facets);
    }

    /// What a cursor must have been given out for to fit.
    String text() {
        return asOf == null ? asked.text() : asked.text() + " asOf " + asOf;
    }
}
