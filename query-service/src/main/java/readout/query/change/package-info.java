@NullMarked
package readout.query.change;

import org.jspecify.annotations.NullMarked;
