/// How often the values of two fields stand together.
@NullMarked
package readout.query.crosstab;

import org.jspecify.annotations.NullMarked;
