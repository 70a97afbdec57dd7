@NullMarked
package readout.ingest.source.fetch;

import org.jspecify.annotations.NullMarked;
