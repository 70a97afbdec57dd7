package readout.extract.statement;

import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Words that name a source without a verb.
///
/// @param cue *according to*
/// @param behind the chunk behind them
record SourcePhrase(Span cue, Span speaker, int behind) {

    /// Whether somebody himself tells it, be it but an occasion: *as **noted** by X*, *according to **his** post*.
    boolean isPersonal(Tokens tokens) {
        return cue.length() == 1 || tokens.in(speaker.start(), WordClass.POSSESSIVE);
    }
}
