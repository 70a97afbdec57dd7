package readout.extract.cue;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reporting words and what may follow them.
///
/// @param verb base form
/// @param particle the further words that belong to the cue, in lower case; empty for a bare verb
/// @param objects words of which a noun phrase must have one to be content; empty for any
public record Cue(String verb, List<String> particle, CueKind kind, Set<Frame> frames, Set<String> objects) {

    public Cue {
        requireNonNull(verb, "verb");
        requireNonNull(kind, "kind");
        particle = List.copyOf(particle);
        EnumSet<Frame> allowed = EnumSet.noneOf(Frame.class);
        allowed.addAll(frames);
        frames = Collections.unmodifiableSet(allowed);
        objects = Set.copyOf(objects);
    }

    public boolean allows(Frame frame) {
        return frames.contains(frame);
    }
}
