/// The words in which queries are asked: fields, their values, countries.
@NullMarked
package readout.query.vocabulary;

import org.jspecify.annotations.NullMarked;
