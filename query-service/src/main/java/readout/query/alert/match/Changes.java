package readout.query.alert.match;

import java.io.IOException;
import readout.query.change.Position;
import readout.query.stream.FoundChanges;
import readout.query.stream.StreamQuery;

/// The changes that alerts are matched against, in their order.
interface Changes {

    /// The place of the last change that there is.
    Position position();

    /// The first changes behind a place, whatever they say.
    AllChanges.Page behind(Position place, int most) throws IOException;

    /// The first changes behind a place that match a query.
    FoundChanges behind(Position place, StreamQuery query, int most);
}
