package readout.query.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import readout.query.index.Field;
import readout.query.index.Words;

/// Lucene's classic parser over our fields, with limits.
final class ClaimQueryParser extends QueryParser {

    private static final int MAX_CLAUSES = 200;
    private static final int MIN_PREFIX = 2;
    private static final Pattern EARLY_WILDCARD = Pattern.compile(".{0,%d}[*?]".formatted(MIN_PREFIX - 1));

    private final String text;
    private int clauses;

    ClaimQueryParser(String text) {
        super(Field.TEXT.fieldName(), new Words());
        this.text = text;
        setDefaultOperator(Operator.AND);
        setSplitOnWhitespace(true);
        setAutoGeneratePhraseQueries(true);
        setAllowLeadingWildcard(false);
    }

    @Override
    protected Query getFieldQuery(String name, String value, boolean quoted) throws ParseException {
        Field field = field(name);
        return field.kind() == Field.Kind.WORDS
                ? nothingIfNull(super.getFieldQuery(name, value, quoted))
                : atValue(() -> ClaimQueries.value(field, value));
    }

    @Override
    protected Query getFieldQuery(String name, String value, int slop) throws ParseException {
        Field field = field(name);
        return field.kind() == Field.Kind.WORDS
                ? nothingIfNull(super.getFieldQuery(name, value, slop))
                : atValue(() -> ClaimQueries.value(field, value));
    }

    @Override
    protected Query getRangeQuery(
            String name, @Nullable String from, @Nullable String to, boolean includeFrom, boolean includeTo) {
        Field field = field(name);
        return atValue(() -> ClaimQueries.range(field, from, to, includeFrom, includeTo));
    }

    @Override
    protected Query getPrefixQuery(String name, String prefix) throws ParseException {
        refuseUnlessWords(field(name), name);
        if (prefix.length() < MIN_PREFIX) {
            throw new QueryProblem(valuePosition(), "at least %d characters stand before *".formatted(MIN_PREFIX));
        }
        return super.getPrefixQuery(name, Words.keyword(prefix));
    }

    @Override
    protected Query getWildcardQuery(String name, String pattern) throws ParseException {
        if (name.equals("*") && pattern.equals("*")) {
            return new MatchAllDocsQuery();
        }
        Field field = field(name);
        if (pattern.equals("*")) {
            return ClaimQueries.exists(field);
        }
        refuseUnlessWords(field, name);
        if (EARLY_WILDCARD.matcher(pattern).lookingAt()) {
            throw new QueryProblem(
                    valuePosition(), "at least %d characters stand before a wildcard".formatted(MIN_PREFIX));
        }
        return super.getWildcardQuery(name, Words.keyword(pattern));
    }

    @Override
    protected Query getFuzzyQuery(String name, String value, float similarity) throws ParseException {
        refuseUnlessWords(field(name), name);
        return super.getFuzzyQuery(name, Words.keyword(value), similarity);
    }

    /// Finds every word that is near enough, rather than those that happen to be the most alike in one index: what a
    /// query matches must not depend on what else is there.
    @Override
    protected Query newFuzzyQuery(Term term, float similarity, int prefix) {
        int edits = FuzzyQuery.floatToEdits(
                similarity, term.text().codePointCount(0, term.text().length()));
        return new FuzzyQuery(
                term,
                edits,
                prefix,
                FuzzyQuery.defaultMaxExpansions,
                FuzzyQuery.defaultTranspositions,
                MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
    }

    @Override
    protected Query getRegexpQuery(String name, String pattern) {
        throw new QueryProblem(valuePosition(), "regular expressions are not part of the language");
    }

    private Field field(String name) {
        if (++clauses > MAX_CLAUSES) {
            throw new QueryProblem(valuePosition(), "a query has at most %d clauses".formatted(MAX_CLAUSES));
        }
        return Field.named(name).orElseThrow(() -> unknown(name));
    }

    private QueryProblem unknown(String name) {
        int position = text.lastIndexOf(name + ":", valuePosition());
        String known = Arrays.stream(Field.values()).map(Field::fieldName).collect(Collectors.joining(", "));
        return new QueryProblem(Math.max(0, position), "there is no field '%s'; there are %s".formatted(name, known));
    }

    private void refuseUnlessWords(Field field, String name) {
        if (field.kind() == Field.Kind.TIME || field.kind() == Field.Kind.NUMBER) {
            throw new QueryProblem(valuePosition(), "'%s' has no words; give a value or a range".formatted(name));
        }
    }

    /// Where the value that is being parsed begins.
    private int valuePosition() {
        return token == null ? 0 : Math.min(token.beginColumn, text.length());
    }

    private interface Making {
        Query make();
    }

    private Query atValue(Making making) {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw new QueryProblem(valuePosition(), String.valueOf(e.getMessage()));
        }
    }

    /// A value without a single word in it, such as a comma, asks for nothing in particular.
    private static Query nothingIfNull(@Nullable Query query) {
        return query == null ? new MatchAllDocsQuery() : query;
    }
}
