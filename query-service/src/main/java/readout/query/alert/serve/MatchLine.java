package readout.query.alert.serve;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Delivery;
import readout.query.alert.match.Why;
import readout.query.index.Item;
import readout.query.webhook.Attempt;

/// Something that an alert told, as answers show it.
///
/// @param id under which it was told, the same for ever
/// @param position of the change that matched, or of the last one that a notice is about
/// @param window that a notice is about, by its beginning; null for matches
/// @param item the change that matched; null for notices
/// @param why the claims that matched, and by which clauses
/// @param attempts to post it
public record MatchLine(
        String id,
        Delivery.Kind kind,
        Delivery.State state,
        String position,
        Instant at,
        @Nullable Instant window,
        int count,
        @Nullable String matched,
        @Nullable Item item,
        List<Why> why,
        List<Attempt> attempts) {

    public MatchLine {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(state, "state");
        requireNonNull(position, "position");
        requireNonNull(at, "at");
        why = List.copyOf(why);
        attempts = List.copyOf(attempts);
    }

    static MatchLine of(Delivery delivery, @Nullable Item item, List<Why> why) {
        return new MatchLine(
                delivery.id(),
                delivery.kind(),
                delivery.state(),
                delivery.position(),
                delivery.at(),
                delivery.window(),
                delivery.count(),
                delivery.matched(),
                item,
                why,
                delivery.attempts());
    }
}
