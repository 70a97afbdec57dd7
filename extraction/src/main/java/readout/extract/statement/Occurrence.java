package readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.Subject;
import readout.extract.cue.CueMatch;

/// A verb that may report speech, where it stands.
///
/// @param index number of its chunk
/// @param cues what it may be, those with the most words first
/// @param subject who speaks; absent where only another clause can tell
/// @param participle whether it is a participle that hangs on another clause
record Occurrence(
        int index,
        Chunk verb,
        List<CueMatch> cues,
        @Nullable Subject subject,
        boolean participle) {

    /// Whether the subject stands with a participle of its own: ***with A warning** of B*.
    boolean isAbsolute() {
        return subject != null && subject.link() == Subject.Link.ABSOLUTE;
    }
}
