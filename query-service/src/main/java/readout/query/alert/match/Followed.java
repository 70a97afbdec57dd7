package readout.query.alert.match;

import readout.query.alert.Alert;
import readout.query.alert.Tally;
import readout.query.change.Position;
import readout.query.search.AskedQuery;
import readout.query.stream.StreamQuery;

/// An alert that this replica matches. Only the match thread uses it.
final class Followed {

    private final Alert alert;
    private final StreamQuery query;
    private final Tally tally;
    private Position place;

    /// An alert whose changes up to a place were matched before.
    Followed(Alert alert, Position place) {
        this.alert = alert;
        this.query = StreamQuery.of(AskedQuery.of(alert.q()));
        this.tally = new Tally(alert);
        this.place = place;
    }

    Alert alert() {
        return alert;
    }

    /// What streams search for the same query.
    StreamQuery query() {
        return query;
    }

    Tally tally() {
        return tally;
    }

    /// The place up to which it is matched, as far as it was matched by itself.
    Position place() {
        return place;
    }

    void advance(Position next) {
        place = next;
    }
}
