@NullMarked
package readout.edge.test;

import org.jspecify.annotations.NullMarked;
