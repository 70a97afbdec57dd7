/// The words that report speech.
@NullMarked
package readout.extract.cue;

import org.jspecify.annotations.NullMarked;
