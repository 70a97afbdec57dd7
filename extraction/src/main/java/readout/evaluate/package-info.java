/// Puts extractions into the forms in which they are measured.
@NullMarked
package readout.evaluate;

import org.jspecify.annotations.NullMarked;
