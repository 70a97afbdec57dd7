/// A look at a source: what it shows, what of it is new, and what is told of that.
@NullMarked
package readout.ingest.source.look;

import org.jspecify.annotations.NullMarked;
