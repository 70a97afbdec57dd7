@NullMarked
package readout.alert;

import org.jspecify.annotations.NullMarked;
