@NullMarked
package readout.ingest.accept;

import org.jspecify.annotations.NullMarked;
