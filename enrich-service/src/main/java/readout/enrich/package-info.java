@NullMarked
package readout.enrich;

import org.jspecify.annotations.NullMarked;
