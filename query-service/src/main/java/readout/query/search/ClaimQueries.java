package readout.query.search;

import java.time.DateTimeException;
import java.util.stream.Stream;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.jspecify.annotations.Nullable;
import readout.query.index.Field;
import readout.query.index.Instants;
import readout.query.index.Words;

/// The queries for single values and ranges of values of a field that is no text.
final class ClaimQueries {

    private ClaimQueries() {}

    /// A value, or what is above or below it when written `>value`, `>=value`, `<value`, `<=value`.
    ///
    /// @throws IllegalArgumentException if the field has no such values
    static Query value(Field field, String text) {
        return switch (Comparison.of(text)) {
            case Comparison(var sign, var bound) when sign.equals(">") -> range(field, bound, null, false, true);
            case Comparison(var sign, var bound) when sign.equals(">=") -> range(field, bound, null, true, true);
            case Comparison(var sign, var bound) when sign.equals("<") -> range(field, null, bound, true, false);
            case Comparison(var sign, var bound) when sign.equals("<=") -> range(field, null, bound, true, true);
            case Comparison _ -> exact(field, text);
        };
    }

    /// The values between two bounds, each of which may be open.
    ///
    /// @throws IllegalArgumentException if the field has no such values
    static Query range(
            Field field, @Nullable String from, @Nullable String to, boolean includeFrom, boolean includeTo) {
        String name = field.fieldName();
        return switch (field.kind()) {
            case KEYWORD, WORDS ->
                TermRangeQuery.newStringRange(name, keyword(from), keyword(to), includeFrom, includeTo);
            case TIME -> {
                long least = from == null
                        ? Long.MIN_VALUE
                        : includeFrom ? time(from).from() : time(from).to() + 1;
                long most = to == null ? Long.MAX_VALUE : includeTo ? time(to).to() : time(to).from() - 1;
                yield LongPoint.newRangeQuery(name, least, most);
            }
            case NUMBER -> {
                double least = from == null ? Double.NEGATIVE_INFINITY : number(from);
                double most = to == null ? Double.POSITIVE_INFINITY : number(to);
                yield DoublePoint.newRangeQuery(
                        name,
                        includeFrom || from == null ? least : Math.nextUp(least),
                        includeTo || to == null ? most : Math.nextDown(most));
            }
        };
    }

    /// Any value at all.
    static Query exists(Field field) {
        return switch (field.kind()) {
            case KEYWORD, WORDS -> new PrefixQuery(new Term(field.fieldName(), ""));
            case TIME, NUMBER -> range(field, null, null, true, true);
        };
    }

    private static Query exact(Field field, String text) {
        return switch (field.kind()) {
            case KEYWORD, WORDS -> new TermQuery(new Term(field.fieldName(), Words.keyword(text)));
            case TIME -> range(field, text, text, true, true);
            case NUMBER -> DoublePoint.newExactQuery(field.fieldName(), number(text));
        };
    }

    private static @Nullable String keyword(@Nullable String text) {
        return text == null ? null : Words.keyword(text);
    }

    private static Instants time(String text) {
        try {
            return Instants.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is no time such as 2026, 2026-05, 2026-05-09 or \"2026-05-09T10:00:00Z\"".formatted(text), e);
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is no number".formatted(text), e);
        }
    }

    private record Comparison(String sign, String bound) {

        static Comparison of(String text) {
            String sign = Stream.of(">=", "<=", ">", "<")
                    .filter(text::startsWith)
                    .findFirst()
                    .orElse("");
            return new Comparison(sign, text.substring(sign.length()));
        }
    }
}
