@NullMarked
package readout.query.theme;

import org.jspecify.annotations.NullMarked;
