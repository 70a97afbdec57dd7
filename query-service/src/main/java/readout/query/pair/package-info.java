/// What two countries say to each other.
@NullMarked
package readout.query.pair;

import org.jspecify.annotations.NullMarked;
