@NullMarked
package readout.query.stream;

import org.jspecify.annotations.NullMarked;
