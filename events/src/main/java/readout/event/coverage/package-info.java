/// What was looked at, and what came of it.
@NullMarked
package readout.event.coverage;

import org.jspecify.annotations.NullMarked;
