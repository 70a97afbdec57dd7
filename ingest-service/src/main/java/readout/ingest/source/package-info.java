/// What Readout reads of its own accord: sources, and what is known of each.
@NullMarked
package readout.ingest.source;

import org.jspecify.annotations.NullMarked;
