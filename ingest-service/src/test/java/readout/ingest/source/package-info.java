@NullMarked
package readout.ingest.source;

import org.jspecify.annotations.NullMarked;
