@NullMarked
package readout.edge.body;

import org.jspecify.annotations.NullMarked;
