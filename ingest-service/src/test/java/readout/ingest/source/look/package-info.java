@NullMarked
package readout.ingest.source.look;

import org.jspecify.annotations.NullMarked;
