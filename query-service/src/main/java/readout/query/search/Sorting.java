package readout.query.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import readout.query.index.Hidden;

/// In which order answers list statements. Ties are broken by position, so that every order is total.
public enum Sorting {
    /// The latest change first.
    NEWEST,
    /// The earliest change first.
    OLDEST,
    /// The latest publication first; undated articles last.
    PUBLISHED,
    /// The latest day of speaking first; undated statements last.
    SAID;

    static Optional<Sorting> named(String name) {
        return Arrays.stream(values())
                .filter(sorting -> sorting.toString().equals(name))
                .findFirst();
    }

    /// The order as the index keeps it.
    public Sort sort() {
        return switch (this) {
            case NEWEST -> new Sort(position(true));
            case OLDEST -> new Sort(position(false));
            case PUBLISHED -> new Sort(date(Hidden.PUBLISHED), position(true));
            case SAID -> new Sort(date(Hidden.SAID), position(true));
        };
    }

    private static SortField position(boolean latestFirst) {
        return new SortField(Hidden.POSITION, SortField.Type.LONG, latestFirst);
    }

    private static SortField date(String field) {
        SortField sort = new SortField(field, SortField.Type.LONG, true);
        sort.setMissingValue(Long.MIN_VALUE);
        return sort;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
