@NullMarked
package readout.wire;

import org.jspecify.annotations.NullMarked;
