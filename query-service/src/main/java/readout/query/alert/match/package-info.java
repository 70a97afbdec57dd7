@NullMarked
package readout.query.alert.match;

import org.jspecify.annotations.NullMarked;
