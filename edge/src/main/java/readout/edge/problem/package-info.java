@NullMarked
package readout.edge.problem;

import org.jspecify.annotations.NullMarked;
