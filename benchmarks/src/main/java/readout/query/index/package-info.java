@NullMarked
package readout.query.index;

import org.jspecify.annotations.NullMarked;
