/// What Readout reads of its own accord.
@NullMarked
package readout.event.source;

import org.jspecify.annotations.NullMarked;
