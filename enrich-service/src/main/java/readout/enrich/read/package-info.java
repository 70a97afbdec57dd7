@NullMarked
package readout.enrich.read;

import org.jspecify.annotations.NullMarked;
