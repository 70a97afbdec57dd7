package readout.query.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import readout.query.index.Field;
import readout.query.index.Words;
import readout.query.source.Scope;
import readout.query.source.SourceHeading;

/// Reads from a query of which time and which sources it asks: from the clauses that every match must
/// fulfil. What narrows it otherwise is passed over, so that a scope is never too narrow.
final class AskedScope {

    private static final Set<String> TIMES =
            Set.of(Field.SAID.fieldName(), Field.PUBLISHED.fieldName(), Field.OBSERVED.fieldName());
    private static final Set<String> ORIGINS =
            Set.of(Field.SOURCE.fieldName(), Field.PUBLISHER.fieldName(), Field.SIDE.fieldName());

    private final Map<String, Set<String>> origins = new HashMap<>();
    private long from = Long.MIN_VALUE;
    private long to = Long.MAX_VALUE;

    private AskedScope() {}

    static Scope of(Query claims) {
        AskedScope asked = new AskedScope();
        asked.narrow(claims);
        return new Scope(
                asked.from == Long.MIN_VALUE ? null : Instant.ofEpochMilli(asked.from),
                asked.to == Long.MAX_VALUE
                        ? null
                        : Instant.ofEpochMilli(asked.to).plusMillis(1),
                asked.sources());
    }

    private java.util.function.Predicate<SourceHeading> sources() {
        Map<String, Set<String>> wanted = Map.copyOf(origins);
        return heading -> holds(wanted, Field.SOURCE, heading.id(), heading.name())
                && holds(wanted, Field.PUBLISHER, heading.publisher())
                && holds(wanted, Field.SIDE, heading.reportingSide());
    }

    /// Whether one of a source's names is wanted. What it does not say of itself may be anything.
    private static boolean holds(Map<String, Set<String>> wanted, Field field, @Nullable String... names) {
        Set<String> values = wanted.get(field.fieldName());
        if (values == null) {
            return true;
        }
        for (String name : names) {
            if (name == null || values.contains(Words.keyword(name))) {
                return true;
            }
        }
        return false;
    }

    private void narrow(Query query) {
        switch (query) {
            case BooleanQuery all -> narrowAll(all);
            case ConstantScoreQuery constant -> narrow(constant.getQuery());
            case BoostQuery boost -> narrow(boost.getQuery());
            case IndexOrDocValuesQuery either -> narrow(either.getIndexQuery());
            case PointRangeQuery range -> narrowTime(range);
            case TermQuery term -> narrowOrigins(List.of(term));
            default -> {}
        }
    }

    private void narrowAll(BooleanQuery all) {
        boolean alternatives = true;
        for (BooleanClause clause : all.clauses()) {
            if (clause.isRequired()) {
                narrow(clause.query());
            }
            alternatives &= clause.occur() == BooleanClause.Occur.SHOULD;
        }
        if (alternatives) {
            narrowOrigins(all.clauses().stream().map(BooleanClause::query).toList());
        }
    }

    /// Alternatives narrow the sources if they are all values of one field.
    private void narrowOrigins(List<Query> alternatives) {
        Set<String> fields = new HashSet<>();
        Set<String> values = new HashSet<>();
        for (Query query : alternatives) {
            if (!(query instanceof TermQuery term)) {
                return;
            }
            fields.add(term.getTerm().field());
            values.add(term.getTerm().text());
        }
        if (fields.size() == 1 && ORIGINS.containsAll(fields)) {
            String field = Objects.requireNonNull(fields.iterator().next());
            origins.merge(field, values, (one, other) -> {
                one.retainAll(other);
                return one;
            });
        }
    }

    private void narrowTime(PointRangeQuery range) {
        if (TIMES.contains(range.getField())) {
            from = Math.max(from, LongPoint.decodeDimension(range.getLowerPoint(), 0));
            to = Math.min(to, LongPoint.decodeDimension(range.getUpperPoint(), 0));
        }
    }
}
