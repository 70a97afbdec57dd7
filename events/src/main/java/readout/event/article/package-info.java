@NullMarked
package readout.event.article;

import org.jspecify.annotations.NullMarked;
