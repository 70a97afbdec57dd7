@NullMarked
package readout.system;

import org.jspecify.annotations.NullMarked;
