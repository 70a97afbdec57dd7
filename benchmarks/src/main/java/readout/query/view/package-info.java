@NullMarked
package readout.query.view;

import org.jspecify.annotations.NullMarked;
