@NullMarked
package readout.ingest.source.find;

import org.jspecify.annotations.NullMarked;
