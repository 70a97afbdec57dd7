package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.extract.cue.CueMatch;
import readout.extract.cue.Frame;
import readout.extract.text.Span;

/// What follows reporting words as their content.
///
/// @param start first token of the content
/// @param that whether *that* stands before it
/// @param hearer the words that name to whom it is said
record Complement(
        CueMatch cue,
        Frame frame,
        int start,
        boolean that,
        @Nullable Span hearer) {}
