@NullMarked
package readout.query.alert;

import org.jspecify.annotations.NullMarked;
