@NullMarked
package readout.edge.guard;

import org.jspecify.annotations.NullMarked;
