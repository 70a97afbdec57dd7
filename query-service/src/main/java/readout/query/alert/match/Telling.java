package readout.query.alert.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import readout.query.QuerySettings;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Delivery.State;
import readout.query.alert.Mark;
import readout.query.alert.Notice;
import readout.query.alert.Outbox;
import readout.query.alert.Poster;
import readout.query.alert.Tally;
import readout.query.alert.log.Deliveries;
import readout.query.change.Position;
import readout.query.index.Item;
import readout.query.webhook.Payload;

/// Writes what alerts tell. What stands on the log already is not written again, so that it is told once however often
/// its change is matched. Only the match thread uses it.
@ApplicationScoped
public class Telling {

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Payloads payloads;
    private final Poster poster;
    private final int kept;
    private final List<Future<?>> sent = new ArrayList<>();
    private final Set<String> grown = new HashSet<>();
    private final List<Delivery> postings = new ArrayList<>();

    Telling(Deliveries deliveries, Outbox outbox, Payloads payloads, Poster poster, QuerySettings settings) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.payloads = payloads;
        this.poster = poster;
        this.kept = settings.alerts().keptMatches();
    }

    /// Tells of a change that matches. Notices go before the match that gives reason to them: where the match is on the
    /// log after a crash, they are as well.
    void match(Followed followed, Item item, String matched) {
        Alert alert = followed.alert();
        Position position = Position.parse(item.position());
        Delivery told = deliveries.matches(alert.id()).get(position);
        if (told != null) {
            followed.tally().recall(told);
            return;
        }
        Tally.Counted counted = followed.tally().match(position, item.article().observedAt());
        notices(alert, counted.before(), position);
        notices(alert, counted.after().stream().toList(), position);
        Payload payload = counted.state() == State.PENDING ? payloads.match(alert, item, matched) : null;
        tell(Delivery.match(alert.id(), position, matched, counted.at(), counted.state(), payload));
        grown.add(alert.id());
    }

    /// Tells of windows as a whole.
    ///
    /// @param upTo the last change that they are about
    void notices(Alert alert, List<Notice> notices, Position upTo) {
        for (Notice notice : notices) {
            boolean posted = alert.isPosted();
            Payload payload = posted ? payloads.notice(alert, notice) : null;
            tell(Delivery.notice(alert.id(), notice, upTo, posted ? State.PENDING : State.LISTED, payload));
        }
    }

    private void tell(Delivery delivery) {
        if (!deliveries.holds(delivery)) {
            sent.add(outbox.tell(delivery));
            if (delivery.state() == State.PENDING) {
                postings.add(delivery);
            }
        }
    }

    private void forgetOldest(String alertId) {
        int surplus = deliveries.count(alertId) - kept;
        if (surplus > 0) {
            deliveries.matches(alertId).values().stream()
                    .limit(surplus)
                    .filter(delivery -> delivery.state() != State.PENDING)
                    .forEach(delivery -> sent.add(outbox.forget(delivery)));
        }
    }

    /// Forgets all that an alert told, since it is no more.
    void forget(String alertId) {
        deliveries.matches(alertId).values().forEach(delivery -> sent.add(outbox.forget(delivery)));
        deliveries.notices(alertId).forEach(delivery -> sent.add(outbox.forget(delivery)));
        sent.add(outbox.mark(alertId, null));
    }

    void mark(Alert alert, Position place, boolean live) {
        sent.add(outbox.mark(alert.id(), new Mark.OfAlert(place.toString(), alert.begun(), live)));
    }

    void mark(int partition, Position place) {
        sent.add(outbox.mark(partition, new Mark.OfPartition(place.toString())));
    }

    /// Waits until all of it stands on the log, and only then has it posted.
    void settle() throws ExecutionException, InterruptedException {
        grown.forEach(this::forgetOldest);
        grown.clear();
        for (Future<?> record : sent) {
            record.get();
        }
        sent.clear();
        postings.forEach(poster::post);
        postings.clear();
    }

    /// Gives up what was not settled: it is told again from where the log says.
    void reset() {
        grown.clear();
        sent.clear();
        postings.clear();
    }

    /// Begins to post what alerts tell, and takes up again what they had still to post.
    void open(Alert alert) {
        if (alert.isPosted()) {
            poster.open(alert, deliveries.posted(alert.id()));
        } else {
            poster.close(alert.id());
        }
    }

    /// Leaves posting to others.
    void close(Collection<String> alertIds) {
        alertIds.forEach(poster::close);
    }
}
