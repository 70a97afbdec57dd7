package readout.query.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import readout.event.coverage.Poll;

/// Keeps account of all sources, record by record. Only the view thread uses it.
public final class SourceLedger {

    private final Map<String, WatchedSource> sources = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();
    private final Set<String> waiting = new HashSet<>();
    private WatchedSources all;

    /// An account that goes on from what is known.
    public SourceLedger(Collection<WatchedSource> known) {
        for (WatchedSource source : known) {
            sources.put(source.heading().id(), source);
            if (!source.waiting().isEmpty()) {
                waiting.add(source.heading().id());
            }
        }
        all = new WatchedSources(List.copyOf(sources.values()));
    }

    /// A source is defined, anew or otherwise than before.
    public void define(SourceHeading heading) {
        WatchedSource known = sources.get(heading.id());
        put(known == null ? WatchedSource.of(heading) : known.defined(heading));
    }

    /// A source is deleted. What was looked at stays known.
    public void delete(String id) {
        @Nullable WatchedSource known = sources.get(id);
        if (known != null) {
            SourceHeading was = known.heading();
            put(known.defined(new SourceHeading(was.id(), was.name(), was.publisher(), was.reportingSide(), false)));
        }
    }

    /// A source was looked at.
    public void enter(Poll poll) {
        WatchedSource known = sources.get(poll.sourceId());
        put((known == null ? WatchedSource.of(SourceHeading.of(poll)) : known).with(poll));
        waiting.add(poll.sourceId());
    }

    /// Counts the looks whose articles the view holds; see [WatchedSource#counted].
    public void count(Map<Integer, Long> applied) {
        for (String id : List.copyOf(waiting)) {
            WatchedSource known = sources.get(id);
            if (known == null) {
                continue;
            }
            WatchedSource counted = known.counted(applied);
            if (!counted.equals(known)) {
                put(counted);
            }
            if (counted.waiting().isEmpty()) {
                waiting.remove(id);
            }
        }
    }

    /// The sources that changed since this was last asked.
    public List<WatchedSource> takeChanged() {
        List<WatchedSource> taken = new ArrayList<>();
        changed.stream().sorted().forEach(id -> taken.add(sources.get(id)));
        if (!changed.isEmpty()) {
            all = new WatchedSources(List.copyOf(sources.values()));
            changed.clear();
        }
        return taken;
    }

    /// All sources as they were when the changed ones were last taken.
    public WatchedSources all() {
        return all;
    }

    private void put(WatchedSource source) {
        sources.put(source.heading().id(), source);
        changed.add(source.heading().id());
    }
}
