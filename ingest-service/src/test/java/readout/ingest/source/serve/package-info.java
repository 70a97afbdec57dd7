@NullMarked
package readout.ingest.source.serve;

import org.jspecify.annotations.NullMarked;
