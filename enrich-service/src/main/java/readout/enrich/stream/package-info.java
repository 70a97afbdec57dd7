@NullMarked
package readout.enrich.stream;

import org.jspecify.annotations.NullMarked;
