package readout.query.alert.match;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermWeightor;
import org.jboss.logging.Logger;
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
    private final Set<String> replaying = new HashSet<>();

    public AlertMonitor() throws IOException {
        monitor = new Monitor(
                new Words(),
                new MultipassTermFilteredPresearcher(
                        PASSES, 0, TermWeightor.DEFAULT, List.of(new WordBeginnings()), Set.of()));
    }

    /// Adds queries, or replaces them, by id.
    public void register(Map<String, StreamQuery> queries) throws IOException {
        List<MonitorQuery> registered = queries.entrySet().stream()
                .map(query -> new MonitorQuery(query.getKey(), query.getValue().asked()))
                .toList();
        monitor.register(registered);
        queries.forEach((id, query) -> {
            if (query.replays()) {
                replaying.add(id);
            } else {
                replaying.remove(id);
            }
        });
    }

    public void remove(Collection<String> ids) throws IOException {
        monitor.deleteById(List.copyOf(ids));
        replaying.removeAll(Set.copyOf(ids));
    }

    /// The ids of the queries that a claim of a change matches, each with which wording it is of: `after` the change,
    /// `before` it, or `both`.
    public Map<String, String> match(Change change) throws IOException {
        Map<String, String> matched = new HashMap<>();
        if (change.cause().isNews() || !replaying.isEmpty()) {
            match(FlatClaim.of(change), matched);
        }
        if (!change.cause().isNews()) {
            matched.keySet().retainAll(replaying);
        }
        return matched;
    }

    private void match(List<FlatClaim> claims, Map<String, String> matched) throws IOException {
        for (FlatClaim claim : claims) {
            MatchingQueries<QueryMatch> found = monitor.match(claim.document(), QueryMatch.SIMPLE_MATCHER);
            found.getErrors().forEach((id, error) -> LOG.errorf(error, "The query of an alert fails: alertId=%s", id));
            for (QueryMatch query : found.getMatches()) {
                matched.merge(query.getQueryId(), claim.state(), (one, other) -> one.equals(other) ? one : BOTH);
            }
        }
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
