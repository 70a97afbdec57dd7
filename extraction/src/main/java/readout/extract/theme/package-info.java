/// What statements are about, and the set phrases in them.
@NullMarked
package readout.extract.theme;

import org.jspecify.annotations.NullMarked;
