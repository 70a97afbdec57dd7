package readout.extract.cue;

/// A cue where it stands.
///
/// @param verb the token of its verb
/// @param end the token behind its last word
public record CueMatch(Cue cue, int verb, int end) {}
