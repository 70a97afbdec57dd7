@NullMarked
package readout.local;

import org.jspecify.annotations.NullMarked;
