package readout.query.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.index.Field;
import readout.query.source.Scope;

/// A query as a client asks it: `q` in the language, and plain parameters that stand for further clauses.
///
/// `by=CUB&theme=trade,energy` stands for `by:"CUB" theme:("trade" OR "energy")`, and `from=2026-05&until=2026-06` for
/// `said:[2026-05 TO 2026-06]`.
///
/// @param text all of it in one form; equal texts are one query
/// @param claims the query over claims that it stands for
public record AskedQuery(String text, Query claims) {

    /// Everything.
    public static final AskedQuery ALL = new AskedQuery("", new MatchAllDocsQuery());

    private static final String Q = "q";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    public AskedQuery {
        requireNonNull(text, "text");
        requireNonNull(claims, "claims");
    }

    /// Reads the parameters of a request.
    ///
    /// @param others parameters of this request that are no part of the query
    /// @throws ProblemException if one of them is unknown or no query
    public static AskedQuery of(Map<String, List<String>> parameters, Set<String> others) {
        String q = String.join(" ", parameters.getOrDefault(Q, List.of())).strip();
        StringBuilder text = new StringBuilder(q);
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(QueryLanguage.parse(q), Occur.MUST);
        new TreeMap<>(parameters).forEach((name, values) -> {
            if (!name.equals(Q) && !others.contains(name)) {
                String clause = clause(name, values);
                text.append(' ').append(clause);
                all.add(QueryLanguage.parse(clause, name), Occur.MUST);
            }
        });
        return new AskedQuery(text.toString().strip(), all.build());
    }

    /// A query that is all in one text.
    ///
    /// @throws ProblemException if it is none; the problem says where and why
    public static AskedQuery of(String q) {
        return new AskedQuery(q.strip(), QueryLanguage.parse(q));
    }

    /// This query, with one more clause: a field has a value.
    public AskedQuery and(Field field, String value) {
        String clause = field.fieldName() + ":" + quoted(value);
        Query both = new BooleanQuery.Builder()
                .add(claims, Occur.MUST)
                .add(QueryLanguage.parse(clause, field.fieldName()), Occur.FILTER)
                .build();
        return new AskedQuery((text + " " + clause).strip(), both);
    }

    /// Of which time and which sources it asks.
    public Scope scope() {
        return AskedScope.of(claims);
    }

    private static String clause(String name, List<String> values) {
        return switch (name) {
            case FROM -> "said:[%s TO *]".formatted(quoted(values.getLast()));
            case UNTIL -> "said:[* TO %s]".formatted(quoted(values.getLast()));
            default ->
                Field.named(name)
                        .map(field -> field.fieldName() + ":" + alternatives(values))
                        .orElseThrow(() -> unknown(name));
        };
    }

    private static String alternatives(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(value -> quoted(value.strip()))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static ProblemException unknown(String name) {
        return new ProblemException(Problem.of(
                        ProblemType.INVALID_FIELD,
                        "there is no such parameter; there are q, %s, %s, and the fields of the language"
                                .formatted(FROM, UNTIL))
                .at(name));
    }
}
