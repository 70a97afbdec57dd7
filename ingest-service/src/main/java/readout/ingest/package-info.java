@NullMarked
package readout.ingest;

import org.jspecify.annotations.NullMarked;
