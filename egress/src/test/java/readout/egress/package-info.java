@NullMarked
package readout.egress;

import org.jspecify.annotations.NullMarked;
