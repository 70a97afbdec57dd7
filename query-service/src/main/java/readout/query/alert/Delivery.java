package readout.query.alert;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.query.change.Position;
import readout.query.webhook.Attempt;
import readout.query.webhook.DeliveryState;
import readout.query.webhook.Payload;

/// Something that an alert tells, and what became of telling it.
///
/// @param id what receivers know it by; the same on every attempt and after every restart
/// @param told the position of the change that matched, or the kind of notice and the window that it is about
/// @param position of the change that matched, or of the last change that a notice is about
/// @param matched which wording matches: `after` the change, `before` it, or `both`; null for notices
/// @param window the beginning of the window that a notice is about; null for matches
/// @param at the time at which the alert counts it: observation of the article, never earlier than that of what it told
/// before
/// @param count how many matches a notice is about; 1 for a match
/// @param posting how far posting it has come; null if it is not posted
/// @param attempts to post it, in the order they were made
/// @param payload what to post; null when nothing is to be posted any more
public record Delivery(
        String id,
        String alertId,
        Kind kind,
        String told,
        String position,
        @Nullable String matched,
        @Nullable Instant window,
        Instant at,
        int count,
        State state,
        @Nullable DeliveryState posting,
        List<Attempt> attempts,
        @Nullable Payload payload) {

    private static final Payload NOTHING = new Payload("{}");

    /// What is told.
    public enum Kind {
        /// A change matches.
        MATCH,
        /// What matched in a window, together.
        DIGEST,
        /// More matched in a window than was to be told of.
        THRESHOLD,
        /// How many matches of an hour were not told one by one because of the alert's limit.
        WITHHELD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What became of telling it.
    public enum State {
        /// It stands in lists, feeds and streams; nothing is posted.
        LISTED,
        /// It is told with others, in a digest or as part of a number.
        COLLECTED,
        /// It came over the alert's limit, is listed, and told as part of a number.
        WITHHELD,
        /// It is to be posted.
        PENDING,
        /// Its receiver took it.
        DELIVERED,
        /// It is not tried any more.
        FAILED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Delivery {
        requireNonNull(id, "id");
        requireNonNull(alertId, "alertId");
        requireNonNull(kind, "kind");
        requireNonNull(told, "told");
        requireNonNull(at, "at");
        requireNonNull(state, "state");
        attempts = List.copyOf(attempts);
        // Every replica holds hundreds of thousands: what is alike in them is one object.
        alertId = alertId.intern();
        matched = matched == null ? null : matched.intern();
        position = position.equals(told) ? told : position;
        Position.parse(requireNonNull(position, "position"));
    }

    /// A change that matches.
    public static Delivery match(
            String alertId, Position position, String matched, Instant at, State state, @Nullable Payload payload) {
        String told = position.toString();
        String id = AlertIdentity.message(alertId, told);
        return new Delivery(
                id, alertId, Kind.MATCH, told, told, matched, null, at, 1, state, due(at, payload), List.of(), payload);
    }

    /// A notice about a window.
    public static Delivery notice(
            String alertId, Notice notice, Position position, State state, @Nullable Payload payload) {
        String told = notice.kind() + ":" + notice.window();
        return new Delivery(
                AlertIdentity.message(alertId, told),
                alertId,
                notice.kind(),
                told,
                position.toString(),
                null,
                notice.window(),
                notice.at(),
                notice.count(),
                state,
                due(notice.at(), payload),
                List.of(),
                payload);
    }

    private static @Nullable DeliveryState due(Instant at, @Nullable Payload payload) {
        return payload == null ? null : new DeliveryState.Pending(at);
    }

    /// The key of its record.
    public String key() {
        return key(alertId, told);
    }

    /// The key of the record of what an alert tells.
    public static String key(String alertId, String told) {
        return alertId + "/" + told;
    }

    /// The place of the change.
    public Position place() {
        return Position.parse(position);
    }

    /// The same, as far as posting it has come by now.
    public Delivery posted(DeliveryState progress, List<Attempt> soFar) {
        State next = switch (progress) {
            case DeliveryState.Pending _, DeliveryState.Failed _ -> State.PENDING;
            case DeliveryState.Delivered _ -> State.DELIVERED;
            case DeliveryState.GivenUp _ -> State.FAILED;
        };
        Payload left = next == State.PENDING ? payload : null;
        return new Delivery(id, alertId, kind, told, position, matched, window, at, count, next, progress, soFar, left);
    }

    /// It as the deliverer of webhooks knows it; of what is over, only the attempts.
    public Optional<readout.query.webhook.Delivery> post() {
        return posting == null
                ? Optional.empty()
                : Optional.of(new readout.query.webhook.Delivery(
                        id, alertId, payload == null ? NOTHING : payload, posting, attempts));
    }
}
