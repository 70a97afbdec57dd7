@NullMarked
package readout.event.outcome;

import org.jspecify.annotations.NullMarked;
