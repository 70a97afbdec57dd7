@NullMarked
package readout.query.actor;

import org.jspecify.annotations.NullMarked;
