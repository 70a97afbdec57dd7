package readout.query.alert;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.article.Sha256;
import readout.query.change.Position;
import readout.wire.Topic;

/// A query that somebody wants to be told the matches of.
///
/// @param q in the query language
/// @param threshold told instead of the matches, if there is one
/// @param hook where matches are posted to; there is one exactly when they are
/// @param since the position behind which changes are matched, `offset.ordinal`
/// @param begun when it was last made, resumed or given another query: what was matched before stays as it is
/// @param paused whether nothing is matched for now
public record Alert(
        String id,
        String name,
        String q,
        Deliver deliver,
        Digest digest,
        @Nullable Threshold threshold,
        @Nullable Limits limits,
        @Nullable Hook hook,
        String since,
        Instant begun,
        Instant created,
        boolean paused) {

    private static final int HASH_DIGITS = 8;
    private static final int HASH_RADIX = 16;

    public Alert {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(q, "q");
        requireNonNull(deliver, "deliver");
        requireNonNull(digest, "digest");
        requireNonNull(begun, "begun");
        requireNonNull(created, "created");
        Position.parse(requireNonNull(since, "since"));
        if ((deliver == Deliver.WEBHOOK) != (hook != null)) {
            throw new IllegalArgumentException("A webhook needs an address, and an address a webhook");
        }
        if (threshold != null && digest != Digest.NONE) {
            throw new IllegalArgumentException("A threshold is told by itself, not in a digest");
        }
    }

    /// The place behind which changes are matched.
    public Position place() {
        return Position.parse(since);
    }

    /// Which of the partitions of alerts it belongs to, and so which replica matches it.
    public int partition() {
        return partition(id);
    }

    /// The partition of an alert's id. It must never change: records of the alert stand there.
    public static int partition(String id) {
        long hash = Long.parseLong(Sha256.hex(id).substring(0, HASH_DIGITS), HASH_RADIX);
        return (int) (hash % Topic.ALERTS.partitions());
    }

    /// Whether it asks for the same as another one, wherever the two began.
    public boolean asksLike(Alert other) {
        return settings().equals(other.settings());
    }

    private Alert settings() {
        return new Alert(
                id,
                name,
                q,
                deliver,
                digest,
                threshold,
                limits,
                hook == null ? null : new Hook(hook.url(), Instant.EPOCH, List.of(), null),
                Position.START.toString(),
                Instant.EPOCH,
                Instant.EPOCH,
                false);
    }

    /// Whether what matches is posted to somebody at the moment.
    public boolean isPosted() {
        return hook != null && hook.disabled() == null;
    }

    /// The same alert, of which nothing more is posted.
    public Alert disabled(Hook.Disabled why) {
        return hook == null ? this : with(hook.disable(why));
    }

    /// The same alert with another hook.
    public Alert with(Hook other) {
        return new Alert(id, name, q, deliver, digest, threshold, limits, other, since, begun, created, paused);
    }
}
