/// Meetings: what is told of them, and by which side.
@NullMarked
package readout.query.meeting;

import org.jspecify.annotations.NullMarked;
