/// The first run of Readout, and the run that makes the next ones start faster.
@NullMarked
package readout.cli.demo;

import org.jspecify.annotations.NullMarked;
