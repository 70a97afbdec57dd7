/// Whether a text is one that Readout reads, and if not, in which language it is.
@NullMarked
package readout.extract.language;

import org.jspecify.annotations.NullMarked;
