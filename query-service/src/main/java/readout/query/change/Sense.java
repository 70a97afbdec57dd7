package readout.query.change;

import readout.event.statement.Evidence;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// What a statement says, without where it stands. Text put in before a statement moves it, and changes nothing else.
///
/// @param unplaced the statement with all its slices at offset 0 and no surroundings
record Sense(Statement unplaced) {

    private static final Evidence NOWHERE = new Evidence(0, 0, "", "", "");
    private static final SliceMapping UNPLACED =
            new SliceMapping(slice -> new Slice(0, slice.end() - slice.start(), slice.text()), _ -> NOWHERE);

    static Sense of(Statement statement) {
        return new Sense(UNPLACED.apply(statement));
    }
}
