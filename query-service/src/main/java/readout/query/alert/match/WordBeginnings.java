package readout.query.alert.match;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.index.Term;
import org.apache.lucene.monitor.CustomQueryHandler;
import org.apache.lucene.monitor.QueryTree;
import org.apache.lucene.monitor.TermWeightor;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/// Looks queries with a wildcard up by how the words begin that they match. Without it each of them would be tried on
/// every claim.
final class WordBeginnings implements CustomQueryHandler {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    @Override
    public @Nullable QueryTree handleQuery(Query query, TermWeightor weightor) {
        return switch (query) {
            case PrefixQuery prefix ->
                tree(prefix.getField(), prefix.getPrefix().text(), weightor);
            case WildcardQuery wildcard ->
                tree(wildcard.getField(), untilWild(wildcard.getTerm().text()), weightor);
            default -> null;
        };
    }

    private static @Nullable QueryTree tree(String field, String beginning, TermWeightor weightor) {
        int length = beginning.codePointCount(0, beginning.length());
        if (length < SHORTEST) {
            return null;
        }
        int end = beginning.offsetByCodePoints(0, Math.min(length, LONGEST));
        return QueryTree.term(new Term(field, beginning.substring(0, end)), weightor);
    }

    private static String untilWild(String pattern) {
        int end = 0;
        while (end < pattern.length() && "*?\\".indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        return pattern.substring(0, end);
    }

    @Override
    public TokenStream wrapTermStream(String field, TokenStream words) {
        return new EdgeNGramTokenFilter(words, SHORTEST, LONGEST, true);
    }
}
