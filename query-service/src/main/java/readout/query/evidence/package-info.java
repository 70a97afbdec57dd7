/// What statements rest on: their words in the source.
@NullMarked
package readout.query.evidence;

import org.jspecify.annotations.NullMarked;
