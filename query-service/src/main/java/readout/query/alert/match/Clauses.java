package readout.query.alert.match;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import readout.query.index.Field;

/// The clauses of a query that can be a reason for a match: all that say what must or may be there.
final class Clauses {

    private Clauses() {}

    /// The clauses, in the order of the query.
    static List<Query> of(Query query) {
        Set<Query> clauses = new LinkedHashSet<>();
        collect(query, clauses);
        return new ArrayList<>(clauses);
    }

    private static void collect(Query query, Set<Query> clauses) {
        if (query instanceof BooleanQuery group) {
            for (BooleanClause clause : group.clauses()) {
                if (!clause.isProhibited()) {
                    collect(clause.query(), clauses);
                }
            }
        } else if (!(query instanceof MatchAllDocsQuery)) {
            clauses.add(query);
        }
    }

    /// A clause in the query language.
    static String text(Query clause) {
        return switch (clause) {
            case PointRangeQuery range -> range(range);
            case PrefixQuery prefix when prefix.getPrefix().text().isEmpty() -> prefix.getField() + ":*";
            default -> clause.toString(Field.TEXT.fieldName());
        };
    }

    private static String range(PointRangeQuery range) {
        boolean time = Field.named(range.getField())
                .filter(field -> field.kind() == Field.Kind.TIME)
                .isPresent();
        return "%s:[%s TO %s]"
                .formatted(range.getField(), bound(range.getLowerPoint(), time), bound(range.getUpperPoint(), time));
    }

    private static String bound(byte[] point, boolean time) {
        if (!time) {
            double number = DoublePoint.decodeDimension(point, 0);
            return Double.isInfinite(number) ? "*" : Double.toString(number);
        }
        LongFunction<String> moment =
                milliseconds -> '"' + Instant.ofEpochMilli(milliseconds).toString() + '"';
        long milliseconds = LongPoint.decodeDimension(point, 0);
        return milliseconds == Long.MIN_VALUE || milliseconds == Long.MAX_VALUE ? "*" : moment.apply(milliseconds);
    }
}
