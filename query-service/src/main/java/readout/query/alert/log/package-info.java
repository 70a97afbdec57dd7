@NullMarked
package readout.query.alert.log;

import org.jspecify.annotations.NullMarked;
