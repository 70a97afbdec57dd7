package readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.name.Figure;
import readout.extract.text.Span;

/// What is known of a statement when its claims are read.
///
/// @param kind what its reporting words do; absent in transcripts
/// @param frame how the content hangs on them
/// @param cue the reporting words
/// @param content what is said
/// @param hearers whom the reporting clause names as hearers
/// @param toThePublic whether the reporting clause names others as hearers: *told reporters*
/// @param speakers who says it
/// @param talk those who meet, and the two sides of what is said
/// @param referents whom descriptions in the content mean
public record Context(
        @Nullable CueKind kind,
        @Nullable Frame frame,
        @Nullable Span cue,
        List<Span> content,
        List<Figure> hearers,
        boolean toThePublic,
        List<Figure> speakers,
        Talk talk,
        Referents referents) {

    public Context {
        content = List.copyOf(content);
        hearers = List.copyOf(hearers);
        speakers = List.copyOf(speakers);
    }
}
