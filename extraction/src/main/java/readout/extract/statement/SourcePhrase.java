package readout.extract.statement;

import readout.extract.text.Span;

/// Words that name a source without a verb.
///
/// @param cue *according to*
/// @param behind the chunk behind them
record SourcePhrase(Span cue, Span speaker, int behind) {}
