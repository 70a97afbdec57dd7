package readout.query.index;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.query.change.Position;

/// How far a view has come. It is stored in the same commit as the documents it accounts for; that single write is what
/// makes a replay after a crash exact, and nothing else may record progress.
///
/// @param log id of the change-log topic, so that another log under the same name is told from this one; null before
/// the
///     first record
/// @param start the position before the first outcome that the log held when the view was begun
/// @param position of the last outcome applied, with its last change
/// @param articleOffsets for each partition of the articles topic, the offset behind the last article with
///     an applied outcome
/// @param besideOffsets for each partition of the topics that are read beside the change log, named as in
///     `readout.coverage.v1-0`, the offset behind the last record read
public record Checkpoint(
        @Nullable String log,
        Position start,
        Position position,
        Map<Integer, Long> articleOffsets,
        Map<String, Long> besideOffsets) {

    /// A view of nothing.
    public static final Checkpoint NONE = new Checkpoint(null, Position.START, Position.START, Map.of());

    private static final String FORM = "form";
    /// Goes up whenever documents are made in another way: older indexes are made again from the log.
    private static final String CURRENT_FORM = "5";
    private static final String LOG = "log";
    private static final String START = "start";
    private static final String POSITION = "position";
    private static final String ARTICLES = "articles.";
    private static final String BESIDE = "beside.";

    public Checkpoint {
        articleOffsets = Map.copyOf(articleOffsets);
        besideOffsets = Map.copyOf(besideOffsets);
    }

    /// A view that has read nothing beside the change log.
    public Checkpoint(@Nullable String log, Position start, Position position, Map<Integer, Long> articleOffsets) {
        this(log, start, position, articleOffsets, Map.of());
    }

    Map<String, String> toCommit() {
        Map<String, String> commit = new TreeMap<>();
        commit.put(FORM, CURRENT_FORM);
        if (log != null) {
            commit.put(LOG, log);
        }
        commit.put(START, start.toString());
        commit.put(POSITION, position.toString());
        articleOffsets.forEach((partition, offset) -> commit.put(ARTICLES + partition, offset.toString()));
        besideOffsets.forEach((partition, offset) -> commit.put(BESIDE + partition, offset.toString()));
        return commit;
    }

    /// How far a committed view has come.
    ///
    /// @throws UnfitIndexException if its documents are of another form
    static Checkpoint ofCommit(@Nullable Iterable<Map.Entry<String, String>> entries) throws UnfitIndexException {
        Map<String, String> commit = new TreeMap<>();
        if (entries != null) {
            entries.forEach(entry -> commit.put(entry.getKey(), entry.getValue()));
        }
        String start = commit.get(START);
        String position = commit.get(POSITION);
        if (start == null || position == null) {
            return NONE;
        }
        if (!CURRENT_FORM.equals(commit.get(FORM))) {
            throw new UnfitIndexException("the index is of form %s, not %s".formatted(commit.get(FORM), CURRENT_FORM));
        }
        return new Checkpoint(
                commit.get(LOG),
                Position.parse(start),
                Position.parse(position),
                offsets(commit, ARTICLES, Integer::valueOf),
                offsets(commit, BESIDE, partition -> partition));
    }

    private static <K> Map<K, Long> offsets(Map<String, String> commit, String prefix, Function<String, K> key) {
        return commit.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        entry -> key.apply(entry.getKey().substring(prefix.length())),
                        entry -> Long.valueOf(entry.getValue())));
    }

    /// A view that begins with a log at an offset.
    public static Checkpoint beginning(String log, long offset) {
        Position before = new Position(offset - 1, 0);
        return new Checkpoint(log, before, before, Map.of());
    }

    /// This checkpoint, further on.
    public Checkpoint at(Position next, Map<Integer, Long> nextArticleOffsets) {
        return new Checkpoint(log, start, next, nextArticleOffsets, besideOffsets);
    }

    /// This checkpoint, one record of another partition further on.
    public Checkpoint beside(String partition, long nextOffset) {
        Map<String, Long> next = new HashMap<>(besideOffsets);
        next.put(partition, nextOffset);
        return new Checkpoint(log, start, position, articleOffsets, next);
    }

    /// The offset of the next outcome record to apply.
    public long nextOffset() {
        return position.offset() + 1;
    }
}
