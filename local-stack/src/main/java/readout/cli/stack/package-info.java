/// The local stack: start, stop, look.
@NullMarked
package readout.cli.stack;

import org.jspecify.annotations.NullMarked;
