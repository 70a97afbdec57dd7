@NullMarked
package readout.event.statement;

import org.jspecify.annotations.NullMarked;
