package readout.peers;

import java.util.BitSet;

/// A reporting verb of a sentence with its subject and its content, as indexes of words.
///
/// @param subject the head word of the subject
/// @param content the words of the content
record Report(int verb, int subject, BitSet content) {}
