/// Other extractors beside ours: the same articles, the same scorer, one table.
@NullMarked
package readout.peers;

import org.jspecify.annotations.NullMarked;
