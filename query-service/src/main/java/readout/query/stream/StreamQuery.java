package readout.query.stream;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import readout.query.change.Cause;
import readout.query.index.Field;
import readout.query.search.AskedQuery;
import readout.query.source.Scope;

/// A query as a stream asks it. Changes that are no news, because they come from other rules or from an archive, are
/// left out unless the query speaks of causes.
///
/// @param text as written; equal texts are one query
/// @param asked the query over claims, of whatever cause a change is
/// @param replays whether changes that are no news count as well
public record StreamQuery(String text, Query asked, boolean replays) {

    public StreamQuery {
        requireNonNull(text, "text");
        requireNonNull(asked, "asked");
    }

    /// What a stream finds for a query.
    public static StreamQuery of(AskedQuery asked) {
        Query claims = asked.claims();
        return new StreamQuery(asked.text(), claims, speaksOfCauses(claims));
    }

    /// The query over claims that it stands for.
    public Query claims() {
        return replays ? asked : withoutReplays(asked);
    }

    /// Of which time and which sources it asks.
    public Scope scope() {
        return new AskedQuery(text, asked).scope();
    }

    /// The same, of articles observed within a time only.
    public StreamQuery observed(Instant from, Instant until) {
        Query within = LongPoint.newRangeQuery(Field.OBSERVED.fieldName(), from.toEpochMilli(), until.toEpochMilli());
        Query both = new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(within, Occur.FILTER)
                .build();
        return new StreamQuery("%s observed:[%s TO %s]".formatted(text, from, until), both, replays);
    }

    private static Query withoutReplays(Query claims) {
        BooleanQuery.Builder news =
                new BooleanQuery.Builder().add(claims, Occur.MUST).add(new MatchAllDocsQuery(), Occur.FILTER);
        Arrays.stream(Cause.values())
                .filter(cause -> !cause.isNews())
                .forEach(cause ->
                        news.add(new TermQuery(new Term(Field.CAUSE.fieldName(), cause.toString())), Occur.MUST_NOT));
        return news.build();
    }

    private static boolean speaksOfCauses(Query claims) {
        AtomicBoolean speaks = new AtomicBoolean();
        claims.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                if (field.equals(Field.CAUSE.fieldName())) {
                    speaks.set(true);
                }
                return true;
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                return this;
            }
        });
        return speaks.get();
    }
}
