@NullMarked
package readout.edge;

import org.jspecify.annotations.NullMarked;
