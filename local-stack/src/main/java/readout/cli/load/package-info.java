/// Files into a running Readout.
@NullMarked
package readout.cli.load;

import org.jspecify.annotations.NullMarked;
