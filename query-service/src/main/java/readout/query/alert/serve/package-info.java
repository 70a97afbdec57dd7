@NullMarked
package readout.query.alert.serve;

import org.jspecify.annotations.NullMarked;
