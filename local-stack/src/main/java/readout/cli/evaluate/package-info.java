/// `readout evaluate`: how well marked articles are read.
@NullMarked
package readout.cli.evaluate;

import org.jspecify.annotations.NullMarked;
