/// Sources on the log: their definitions, how far each has been read, and which replica looks at which.
@NullMarked
package readout.ingest.source.log;

import org.jspecify.annotations.NullMarked;
