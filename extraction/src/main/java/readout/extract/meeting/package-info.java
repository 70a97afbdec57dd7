/// The encounter that an article reports, and its date.
@NullMarked
package readout.extract.meeting;

import org.jspecify.annotations.NullMarked;
