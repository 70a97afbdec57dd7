/// Sources as a resource, and as a file.
@NullMarked
package readout.ingest.source.serve;

import org.jspecify.annotations.NullMarked;
