@NullMarked
package readout.query.search;

import org.jspecify.annotations.NullMarked;
