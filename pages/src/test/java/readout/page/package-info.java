@NullMarked
package readout.page;

import org.jspecify.annotations.NullMarked;
