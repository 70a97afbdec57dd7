@NullMarked
package readout.page.feed;

import org.jspecify.annotations.NullMarked;
