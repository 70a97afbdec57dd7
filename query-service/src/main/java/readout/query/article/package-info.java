@NullMarked
package readout.query.article;

import org.jspecify.annotations.NullMarked;
