package readout.query.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import readout.query.index.Hidden;
import readout.query.index.Snapshot;

/// From claims that match to the changes they belong to. The whole query is matched by one claim; only then comes the
/// join.
public final class ClaimJoin {

    private ClaimJoin() {}

    /// Changes of which a claim matches, as it is after the change.
    public static Query after(Query claims) {
        return changes(claims, Hidden.AFTER);
    }

    /// Changes of which a claim matches, as it was before the change.
    public static Query before(Query claims) {
        return changes(claims, Hidden.BEFORE);
    }

    private static Query changes(Query claims, String state) {
        Query matching = new BooleanQuery.Builder()
                .add(claims, Occur.MUST)
                .add(new TermQuery(new Term(Hidden.STATE, state)), Occur.FILTER)
                .build();
        return new ToParentBlockJoinQuery(matching, Snapshot.CHANGE_OF_CLAIM, ScoreMode.None);
    }
}
