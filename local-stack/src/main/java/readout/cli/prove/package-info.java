/// `readout prove`: shows on a stack of its own that what Readout promises is so.
@NullMarked
package readout.cli.prove;

import org.jspecify.annotations.NullMarked;
