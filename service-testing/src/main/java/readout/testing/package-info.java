@NullMarked
package readout.testing;

import org.jspecify.annotations.NullMarked;
