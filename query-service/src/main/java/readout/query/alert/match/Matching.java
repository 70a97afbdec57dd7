package readout.query.alert.match;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.ProblemException;
import readout.query.alert.Alert;
import readout.query.alert.Mark;
import readout.query.change.Position;
import readout.query.index.Item;
import readout.query.stream.FoundChanges;
import readout.query.stream.StreamQuery;

/// Matches the changes of the index, in their order, against the alerts of the partitions that this replica has.
///
/// Each partition has a place: up to there all its alerts are matched, but for those that began further back and are
/// still catching up, by the same search that streams make. An alert whose search has come to its partition's place is
/// marked live there, and from then on matched with the others as changes come. So no change is passed over, and none
/// is matched twice, wherever an alert begins. What is told goes to the log before the place does: after a crash
/// changes are matched again, and what was told already is found there.
///
/// Only the match thread uses it.
final class Matching implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Matching.class);
    private static final int PAGE = 500;
    private static final Duration CATCHING_UP = Duration.ofMillis(250);

    private final Changes changes;
    private final Knowledge knowledge;
    private final Telling telling;
    private final AlertMonitor monitor;
    private final Map<Integer, Position> partitions = new TreeMap<>();
    private final Map<String, Followed> alerts = new HashMap<>();
    private final Map<String, Followed> behind = new LinkedHashMap<>();
    private @Nullable Position place;

    Matching(Changes changes, Knowledge knowledge, Telling telling) throws IOException {
        this.changes = changes;
        this.knowledge = knowledge;
        this.telling = telling;
        this.monitor = new AlertMonitor();
    }

    /// Takes over a partition where it was left. All that its former owner wrote is known by now.
    void adopt(int partition) throws IOException, ExecutionException, InterruptedException {
        Position left = knowledge.place(partition).orElseGet(this::now);
        partitions.put(partition, left);
        place = place == null || left.compareTo(place) < 0 ? left : place;
        for (String id : knowledge.leftovers(partition)) {
            telling.forget(id);
        }
        follow(knowledge.active(partition));
        telling.mark(partition, left);
        telling.settle();
    }

    private Position now() {
        return place == null ? changes.position() : place;
    }

    /// Leaves a partition to another replica.
    void release(int partition) throws IOException {
        partitions.remove(partition);
        List<String> ids = alerts.values().stream()
                .map(Followed::alert)
                .filter(alert -> alert.partition() == partition)
                .map(Alert::id)
                .toList();
        telling.close(ids);
        forget(ids);
    }

    private void forget(Collection<String> ids) throws IOException {
        monitor.remove(ids);
        ids.forEach(alerts::remove);
        ids.forEach(behind::remove);
    }

    /// Does all there is to do at the moment, in bounded time.
    ///
    /// @param over the moment at which windows are over that ended before it
    void round(Instant over) throws IOException, ExecutionException, InterruptedException {
        takeChanges();
        matchNext();
        catchUp();
        endWindows(over);
        telling.settle();
    }

    private void takeChanges() throws IOException, ExecutionException, InterruptedException {
        List<String> changed = knowledge.takeChanged().stream()
                .filter(id -> partitions.containsKey(Alert.partition(id)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        forget(changed);
        changed.stream().filter(id -> !knowledge.isDefined(id)).forEach(telling::forget);
        telling.close(
                changed.stream().filter(id -> knowledge.active(id).isEmpty()).toList());
        follow(changed.stream().map(knowledge::active).flatMap(Optional::stream).toList());
        telling.settle();
    }

    /// Begins to match alerts: from their partition's place on where they are live, else by catching up.
    private void follow(List<Alert> begun) throws IOException {
        Map<String, StreamQuery> live = new HashMap<>();
        for (Alert alert : begun) {
            Position reached = partition(alert);
            Mark.OfAlert mark = knowledge.mark(alert).orElse(null);
            Followed followed = new Followed(alert, mark == null ? alert.place() : mark.place());
            alerts.put(alert.id(), followed);
            telling.open(alert);
            if (mark != null && mark.live()) {
                live.put(alert.id(), followed.query());
                knowledge.recall(followed, later(reached, followed.place()));
            } else {
                knowledge.recall(followed, followed.place());
                behind.put(alert.id(), followed);
            }
        }
        monitor.register(live);
    }

    private Position partition(Alert alert) {
        return requireNonNull(partitions.get(alert.partition()));
    }

    private static Position later(Position one, Position other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// Matches the next changes against all that is live.
    private void matchNext() throws IOException, ExecutionException, InterruptedException {
        Position from = place;
        if (from == null) {
            return;
        }
        AllChanges.Page page = changes.behind(from, PAGE);
        for (AllChanges.Wording change : page.items()) {
            match(change);
        }
        if (page.upTo().compareTo(from) > 0) {
            telling.settle();
            place = page.upTo();
            partitions.replaceAll((_, reached) -> later(reached, page.upTo()));
            partitions.forEach(telling::mark);
        }
    }

    private void match(AllChanges.Wording change) throws IOException {
        Item item = change.shown();
        Position at = Position.parse(item.position());
        Map<String, String> matched = monitor.match(change.matched().change(at));
        matched.forEach((id, wording) -> {
            Followed followed = requireNonNull(alerts.get(id));
            Position reached = later(partition(followed.alert()), followed.place());
            if (at.compareTo(reached) > 0) {
                telling.match(followed, item, wording);
            }
        });
    }

    /// Takes alerts that are behind a page further, as many as there is time for, and those that have arrived in with
    /// the others.
    private void catchUp() throws IOException, ExecutionException, InterruptedException {
        Map<String, StreamQuery> arrived = new HashMap<>();
        long began = System.nanoTime();
        for (Followed followed : List.copyOf(behind.values())) {
            if (System.nanoTime() - began > CATCHING_UP.toNanos()) {
                break;
            }
            Alert alert = followed.alert();
            behind.remove(alert.id());
            if (takeFurther(followed)) {
                arrived.put(alert.id(), followed.query());
            } else {
                behind.put(alert.id(), followed);
            }
        }
        if (!arrived.isEmpty()) {
            telling.settle();
            monitor.register(arrived);
        }
    }

    /// Searches one page for an alert, and tells whether that took it to its partition's place. A search that fails is
    /// tried again in the next round, and holds up no other alert.
    private boolean takeFurther(Followed followed) throws ExecutionException, InterruptedException {
        try {
            if (followed.place().compareTo(partition(followed.alert())) < 0) {
                page(followed);
            }
        } catch (ProblemException e) {
            LOG.debugf("An alert waits: alertId=%s reason=%s", followed.alert().id(), e.getMessage());
            return false;
        }
        boolean live = followed.place().compareTo(partition(followed.alert())) >= 0;
        telling.mark(followed.alert(), followed.place(), live);
        return live;
    }

    private void page(Followed followed) throws ExecutionException, InterruptedException {
        FoundChanges found = changes.behind(followed.place(), followed.query(), PAGE);
        for (FoundChanges.FoundChange change : found.changes()) {
            telling.match(followed, change.read(), change.matched());
        }
        telling.settle();
        followed.advance(found.upTo());
    }

    private void endWindows(Instant over) {
        if (!isUpToDate()) {
            return;
        }
        alerts.values().stream()
                .filter(followed -> !behind.containsKey(followed.alert().id()))
                .forEach(followed -> telling.notices(
                        followed.alert(),
                        followed.tally().tick(over),
                        later(partition(followed.alert()), followed.place())));
    }

    private boolean isUpToDate() {
        return place != null && place.compareTo(changes.position()) >= 0;
    }

    @Override
    public void close() throws IOException {
        telling.close(alerts.keySet());
        telling.reset();
        monitor.close();
    }
}
