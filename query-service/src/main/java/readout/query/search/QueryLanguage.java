package readout.query.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.ProblemException;

/// The one language for history, live stream and alerts: Lucene's classic syntax over the fields of [Field], every
/// clause required unless it says otherwise. `docs/query-language.md` describes it.
public final class QueryLanguage {

    /// Longer queries are refused.
    public static final int MAX_LENGTH = 4096;

    static final int MAX_DEPTH = 20;
    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
    private static final Pattern OPERATOR = Pattern.compile("AND|OR|NOT");
    /// Values that are words of the language too: `AND` is the code of Andorra. Behind a field they can only be values.
    private static final Pattern VALUE = Pattern.compile("(?<=\\w:)(AND|OR|NOT)(?=[\\s)]|$)");

    private QueryLanguage() {}

    /// The query over claims that a text stands for. No text stands for everything.
    ///
    /// @throws ProblemException if it is no query; the problem says where and why
    public static Query parse(@Nullable String text) {
        return text == null || text.isBlank() ? new MatchAllDocsQuery() : parse(text, "q");
    }

    /// The same for a text that came as a parameter.
    static Query parse(String text, String parameter) {
        try {
            checkSize(text);
            // in lower case they are values, as long as before, and case does not matter
            String values =
                    VALUE.matcher(text).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
            return withoutPureNegation(new ClaimQueryParser(text).parse(values));
        } catch (QueryProblem e) {
            throw e.asProblem(parameter);
        } catch (ParseException e) {
            throw syntaxError(text, e).asProblem(parameter);
        }
    }

    private static void checkSize(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new QueryProblem(MAX_LENGTH, "%d characters are more than %d".formatted(text.length(), MAX_LENGTH));
        }
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw new QueryProblem(i, "parentheses stand more than %d deep".formatted(MAX_DEPTH));
            }
        }
    }

    /// A group of clauses that only say what not to match matches everything else, at every depth.
    private static Query withoutPureNegation(Query query) {
        if (query instanceof BoostQuery boosted) {
            return withoutPureNegation(boosted.getQuery());
        }
        if (!(query instanceof BooleanQuery group)) {
            return query;
        }
        BooleanQuery.Builder mended = new BooleanQuery.Builder();
        boolean negative = !group.clauses().isEmpty();
        for (BooleanClause clause : group.clauses()) {
            mended.add(withoutPureNegation(clause.query()), clause.occur());
            negative &= clause.occur() == Occur.MUST_NOT;
        }
        if (negative) {
            mended.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        return mended.build();
    }

    private static String suggestion(String image) {
        return OPERATOR.matcher(image).matches()
                ? "; where it is a value, put it in quotation marks: \"%s\"".formatted(image)
                : "";
    }

    private static QueryProblem syntaxError(String text, ParseException e) {
        Token last = e.getCause() instanceof ParseException cause ? cause.currentToken : e.currentToken;
        if (last != null && last.next != null) {
            Token unexpected = last.next;
            String what = unexpected.image == null || unexpected.image.isEmpty()
                    ? "the query ends too early"
                    : "'%s' is not expected here%s".formatted(unexpected.image, suggestion(unexpected.image));
            return new QueryProblem(Math.min(unexpected.beginColumn, text.length()), what);
        }
        Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
        int position = column.find() ? Integer.parseInt(column.group(1)) : 0;
        return new QueryProblem(
                Math.min(position, text.length()),
                position >= text.length()
                        ? "the query ends inside a quotation or range"
                        : "a character is not expected");
    }
}
