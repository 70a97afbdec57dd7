/// Asks the servers of sources: by their robots.txt, at their pace, and only for what changed.
@NullMarked
package readout.ingest.source.fetch;

import org.jspecify.annotations.NullMarked;
