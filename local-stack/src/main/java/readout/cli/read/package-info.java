/// Statements out of a running Readout: searched or as they arrive.
@NullMarked
package readout.cli.read;

import org.jspecify.annotations.NullMarked;
