package readout.query.view;

import static java.util.Objects.requireNonNull;

import readout.query.change.Position;

/// What the view is doing.
public sealed interface ViewState {

    /// Not open yet: the topics are awaited or the index is being opened.
    record Opening() implements ViewState {}

    /// Reading what the log held when the view was opened.
    ///
    /// @param target offset behind the last outcome that the log held then
    record CatchingUp(long target) implements ViewState {}

    /// Has read all that the log held when the view was opened, and reads on.
    ///
    /// @param next offset behind the last outcome read
    record Live(long next) implements ViewState {}

    /// Cannot go on for now, and tries again.
    record Failed(String reason) implements ViewState {
        public Failed {
            requireNonNull(reason, "reason");
        }
    }

    /// The log does not hold what the view has read: it is another log, or a shorter one. The view stays as it is and
    /// does not go on by itself, since what it should do then is for people to decide.
    record LogShorter(Position position, String reason) implements ViewState {
        public LogShorter {
            requireNonNull(position, "position");
            requireNonNull(reason, "reason");
        }
    }
}
