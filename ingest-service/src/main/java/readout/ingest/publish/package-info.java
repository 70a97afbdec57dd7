@NullMarked
package readout.ingest.publish;

import org.jspecify.annotations.NullMarked;
