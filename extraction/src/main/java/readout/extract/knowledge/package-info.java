/// The curated files: who can speak or be spoken to, and which names need care.
@NullMarked
package readout.extract.knowledge;

import org.jspecify.annotations.NullMarked;
