package readout.query.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import readout.query.index.Hidden;
import readout.query.index.Snapshot;

/// From claims that match to the changes they belong to. The whole query is matched by one claim; only then comes the
/// join.
public final class ClaimJoin {

    private ClaimJoin() {}

    /// Changes of which a claim matches, as it is after the change. Few claims are those of before: it is quicker to
    /// pass over them than to look for the others, as long as only claims can match.
    public static Query after(Query claims) {
        BooleanQuery.Builder matching = new BooleanQuery.Builder().add(claims, Occur.MUST);
        if (matchesAnything(claims)) {
            matching.add(state(Hidden.AFTER), Occur.FILTER);
        } else {
            matching.add(state(Hidden.BEFORE), Occur.MUST_NOT);
        }
        return changes(matching.build());
    }

    /// Changes of which a claim matches, as it was before the change.
    public static Query before(Query claims) {
        return changes(new BooleanQuery.Builder()
                .add(claims, Occur.MUST)
                .add(state(Hidden.BEFORE), Occur.FILTER)
                .build());
    }

    private static Query state(String state) {
        return new TermQuery(new Term(Hidden.STATE, state));
    }

    private static Query changes(Query claims) {
        return new ToParentBlockJoinQuery(claims, Snapshot.CHANGE_OF_CLAIM, ScoreMode.None);
    }

    /// Whether a query matches documents that are no claims: no other documents have a claim's fields.
    private static boolean matchesAnything(Query claims) {
        Anything anything = new Anything();
        claims.visit(anything);
        return anything.found;
    }

    private static final class Anything extends QueryVisitor {

        private boolean found;

        @Override
        public void visitLeaf(Query query) {
            found |= query instanceof MatchAllDocsQuery;
        }
    }
}
