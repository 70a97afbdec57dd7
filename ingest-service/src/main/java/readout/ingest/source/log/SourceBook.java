package readout.ingest.source.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import readout.event.source.Source;
import readout.ingest.source.ArticleState;
import readout.ingest.source.SourceState;
import readout.wire.Decoded;
import readout.wire.Json;

/// The sources that there are and what is known of each, as the log last had it. Every replica knows all of it, so that
/// each can list it, and that whichever takes over a source knows what was told before.
@ApplicationScoped
public class SourceBook {

    /// The key of a request for a look, behind the source's id and a slash.
    static final String ASKED = "asked";

    private static final Logger LOG = Logger.getLogger(SourceBook.class);

    private final Map<String, Source> sources = new ConcurrentHashMap<>();
    private final Map<String, SourceState> states = new ConcurrentHashMap<>();
    private final Map<String, Instant> asked = new ConcurrentHashMap<>();
    private final Map<String, Map<String, ArticleState>> articles = new ConcurrentHashMap<>();

    /// That somebody asked for a look.
    record Asked(Instant at) {}

    /// All sources, the earliest first.
    public List<Source> all() {
        return sources.values().stream()
                .sorted(Comparator.comparing(Source::createdAt).thenComparing(Source::id))
                .toList();
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /// How far a source has been read; empty if it was never looked at.
    public Optional<SourceState> state(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /// When somebody asked for a look at a source last.
    public Optional<Instant> asked(String id) {
        return Optional.ofNullable(asked.get(id));
    }

    /// What is known of an address of a source.
    Optional<ArticleState> article(String id, String entryId) {
        return Optional.ofNullable(articles.getOrDefault(id, Map.of()).get(entryId));
    }

    /// What is known of all addresses of a source.
    Collection<ArticleState> articles(String id) {
        return articles.getOrDefault(id, Map.of()).values();
    }

    /// The keys of all that is known of a source.
    List<String> keys(String id) {
        List<String> keys = new java.util.ArrayList<>(
                articles(id).stream().map(ArticleState::key).toList());
        keys.add(id);
        keys.add(id + "/" + ASKED);
        return keys;
    }

    /// Takes in a definition. Only the reader of the log calls it.
    void takeSource(String id, byte @Nullable [] value) {
        if (value == null) {
            sources.remove(id);
            return;
        }
        switch (Json.decode(value, Source.class)) {
            case Decoded.Value<Source>(Source source) -> sources.put(id, source);
            case Decoded.Unreadable<Source>(String reason) ->
                LOG.errorf(
                        "The definition of a source cannot be read; the one before stays: key=%s reason=%s",
                        id, reason);
        }
    }

    /// Takes in what is known of a source. Only the reader of the log calls it.
    void takeState(String key, byte @Nullable [] value) {
        int slash = key.indexOf('/');
        if (slash < 0) {
            put(states, key, value, SourceState.class);
            return;
        }
        String id = key.substring(0, slash);
        String what = key.substring(slash + 1);
        if (!what.equals(ASKED)) {
            put(articles.computeIfAbsent(id, _ -> new ConcurrentHashMap<>()), what, value, ArticleState.class);
        } else if (value == null) {
            asked.remove(id);
        } else if (Json.decode(value, Asked.class) instanceof Decoded.Value<Asked>(Asked request)) {
            asked.put(id, request.at());
        }
    }

    private static <T> void put(Map<String, T> known, String key, byte @Nullable [] value, Class<T> type) {
        if (value == null) {
            known.remove(key);
            return;
        }
        switch (Json.decode(value, type)) {
            case Decoded.Value<T>(T state) -> known.put(key, state);
            case Decoded.Unreadable<T>(String reason) ->
                LOG.errorf("A record of the state of sources cannot be read: key=%s reason=%s", key, reason);
        }
    }
}
