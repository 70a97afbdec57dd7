@NullMarked
package readout.query.coverage;

import org.jspecify.annotations.NullMarked;
