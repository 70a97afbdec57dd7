@NullMarked
package readout.extract;

import org.jspecify.annotations.NullMarked;
