@NullMarked
package readout.edge.life;

import org.jspecify.annotations.NullMarked;
