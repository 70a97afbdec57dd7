package readout.event.statement;

import static java.util.Objects.requireNonNull;

/// Who said a statement, and how we know.
///
/// @param resolvedBy how the words in the text led to the actor
/// @param confidence from 0 to 1
public record Speaker(Actor actor, Resolution resolvedBy, double confidence) {

    public Speaker {
        requireNonNull(actor, "actor");
        requireNonNull(resolvedBy, "resolvedBy");
    }
}
