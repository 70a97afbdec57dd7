@NullMarked
package readout.cli.bench;

import org.jspecify.annotations.NullMarked;
