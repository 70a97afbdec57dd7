@NullMarked
package readout.edge.log;

import org.jspecify.annotations.NullMarked;
