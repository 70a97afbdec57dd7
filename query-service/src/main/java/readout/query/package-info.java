@NullMarked
package readout.query;

import org.jspecify.annotations.NullMarked;
