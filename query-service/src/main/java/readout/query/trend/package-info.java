/// How much was said over time, by whom and on what.
@NullMarked
package readout.query.trend;

import org.jspecify.annotations.NullMarked;
