package readout.query.alert.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Mark;
import readout.query.alert.log.Definitions;
import readout.query.alert.log.Deliveries;
import readout.query.alert.log.Marks;
import readout.query.change.Position;

/// What the log says of alerts: what they are, how far they were matched, and what they told.
@ApplicationScoped
public class Knowledge {

    private final Definitions definitions;
    private final Deliveries deliveries;
    private final Marks marks;

    Knowledge(Definitions definitions, Deliveries deliveries, Marks marks) {
        this.definitions = definitions;
        this.deliveries = deliveries;
        this.marks = marks;
    }

    /// The alerts of a partition that are to be matched.
    List<Alert> active(int partition) {
        return definitions.in(partition).stream()
                .filter(alert -> !alert.paused())
                .toList();
    }

    /// An alert, if it is to be matched.
    Optional<Alert> active(String id) {
        return definitions.find(id).filter(alert -> !alert.paused());
    }

    boolean isDefined(String id) {
        return definitions.find(id).isPresent();
    }

    /// The ids of alerts that were made, changed or deleted since this was asked last.
    Collection<String> takeChanged() {
        return definitions.takeChanged();
    }

    Optional<Position> place(int partition) {
        return marks.of(partition);
    }

    Optional<Mark.OfAlert> mark(Alert alert) {
        return marks.of(alert);
    }

    /// The ids of alerts of a partition that are no more, but of which something is kept.
    List<String> leftovers(int partition) {
        return deliveries.alerts().stream()
                .filter(id -> Alert.partition(id) == partition && !isDefined(id))
                .toList();
    }

    /// Counts what an alert told up to a place, so that its windows go on where they were.
    void recall(Followed followed, Position upTo) {
        String id = followed.alert().id();
        deliveries.matches(id).headMap(upTo, true).values().forEach(followed.tally()::recall);
        deliveries.notices(id).stream()
                .sorted(Comparator.comparing(Delivery::at))
                .forEach(followed.tally()::recallEnd);
    }
}
