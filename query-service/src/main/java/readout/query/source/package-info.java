/// What is known of the sources that Readout looks at: when they were looked at, and when not.
@NullMarked
package readout.query.source;

import org.jspecify.annotations.NullMarked;
