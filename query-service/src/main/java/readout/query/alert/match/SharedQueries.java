package readout.query.alert.match;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import readout.query.stream.StreamQuery;

/// Which alerts ask which query. Many analysts watch the same speaker and theme: a query is tried once on a claim,
/// however many ask it.
final class SharedQueries {

    /// A query and who asks it.
    ///
    /// @param key what the monitor knows it by
    /// @param replays whether changes that are no news count as well
    /// @param alerts the ids of those who ask it
    record Shared(String key, Query asked, boolean replays, Set<String> alerts) {}

    private final Map<Query, Shared> byQuery = new HashMap<>();
    private final Map<String, Shared> byKey = new HashMap<>();
    private final Map<String, Shared> byAlert = new HashMap<>();
    private long keys;
    private int replaying;

    /// Those of the queries that nobody asks yet, to be [put][#put] when the monitor has them.
    Collection<Shared> unknown(Collection<StreamQuery> queries) {
        Map<Query, Shared> unknown = new LinkedHashMap<>();
        for (StreamQuery query : queries) {
            if (!byQuery.containsKey(query.asked())) {
                unknown.computeIfAbsent(
                        query.asked(), asked -> new Shared("q" + keys++, asked, query.replays(), new HashSet<>(2)));
            }
        }
        return unknown.values();
    }

    /// Adds alerts, or replaces them, by id.
    ///
    /// @param unknown those of their queries that nobody asked before
    /// @return the keys of the queries that nobody asks any longer
    List<String> put(Map<String, StreamQuery> queries, Collection<Shared> unknown) {
        unknown.forEach(shared -> {
            byQuery.put(shared.asked(), shared);
            byKey.put(shared.key(), shared);
            replaying += shared.replays() ? 1 : 0;
        });
        List<Shared> left = new ArrayList<>();
        queries.forEach((alert, query) -> {
            left.addAll(leave(alert));
            Shared shared = requireNonNull(byQuery.get(query.asked()), "not among the unknown");
            shared.alerts().add(alert);
            byAlert.put(alert, shared);
        });
        return abandoned(left);
    }

    /// Takes alerts away.
    ///
    /// @return the keys of the queries that nobody asks any longer
    List<String> remove(Collection<String> alerts) {
        return abandoned(alerts.stream().flatMap(alert -> leave(alert).stream()).toList());
    }

    private List<Shared> leave(String alert) {
        Shared shared = byAlert.remove(alert);
        if (shared == null) {
            return List.of();
        }
        shared.alerts().remove(alert);
        return List.of(shared);
    }

    private List<String> abandoned(List<Shared> left) {
        List<String> gone = new ArrayList<>();
        for (Shared shared : left) {
            if (shared.alerts().isEmpty() && byKey.remove(shared.key()) != null) {
                byQuery.remove(shared.asked());
                replaying -= shared.replays() ? 1 : 0;
                gone.add(shared.key());
            }
        }
        return gone;
    }

    int size() {
        return byKey.size();
    }

    /// Whether any of the queries asks for changes that are no news.
    boolean anyReplays() {
        return replaying > 0;
    }

    /// The query that the monitor knows by a key, null if nobody asks it.
    @Nullable
    Shared of(String key) {
        return byKey.get(key);
    }
}
