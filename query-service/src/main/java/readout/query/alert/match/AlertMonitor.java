package readout.query.alert.match;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermWeightor;
import org.jboss.logging.Logger;
import readout.query.alert.match.SharedQueries.Shared;
import readout.query.change.Change;
import readout.query.index.FlatClaim;
import readout.query.index.Words;
import readout.query.stream.StreamQuery;

/// Finds which of many queries a change matches, in much less time than it takes to try each: queries are looked up by
/// the words and values that they cannot match without.
public final class AlertMonitor implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AlertMonitor.class);

    /// How many sets of words each query is looked up by.
    private static final int PASSES = 2;

    private static final String BOTH = "both";

    private final Monitor monitor;
    private final SharedQueries queries = new SharedQueries();

    public AlertMonitor() throws IOException {
        monitor = new Monitor(
                new Words(),
                new MultipassTermFilteredPresearcher(
                        PASSES, 0, TermWeightor.DEFAULT, List.of(new WordBeginnings()), Set.of()));
    }

    /// Adds alerts' queries, or replaces them, by the alert's id.
    public void register(Map<String, StreamQuery> asked) throws IOException {
        Collection<Shared> unknown = queries.unknown(asked.values());
        if (!unknown.isEmpty()) {
            monitor.register(unknown.stream()
                    .map(query -> new MonitorQuery(query.key(), query.asked()))
                    .toList());
        }
        forget(queries.put(asked, unknown));
    }

    public void remove(Collection<String> ids) throws IOException {
        forget(queries.remove(ids));
    }

    private void forget(List<String> keys) throws IOException {
        if (!keys.isEmpty()) {
            monitor.deleteById(keys);
        }
    }

    /// How many different queries the alerts ask.
    public int size() {
        return queries.size();
    }

    /// The ids of the alerts whose queries a claim of a change matches, each with which wording it is of: `after` the
    /// change, `before` it, or `both`.
    public Map<String, String> match(Change change) throws IOException {
        Map<String, String> matched = new HashMap<>();
        if (change.cause().isNews() || queries.anyReplays()) {
            for (FlatClaim claim : FlatClaim.of(change)) {
                for (Shared query : matching(claim)) {
                    if (change.cause().isNews() || query.replays()) {
                        query.alerts()
                                .forEach(id -> matched.merge(
                                        id, claim.state(), (one, other) -> one.equals(other) ? one : BOTH));
                    }
                }
            }
        }
        return matched;
    }

    private List<Shared> matching(FlatClaim claim) throws IOException {
        MatchingQueries<QueryMatch> found = monitor.match(claim.document(), QueryMatch.SIMPLE_MATCHER);
        found.getErrors().forEach((key, error) -> LOG.errorf(error, "A query of alerts fails: %s", queries.of(key)));
        return found.getMatches().stream()
                .map(match -> queries.of(match.getQueryId()))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
