/// Wordings beside each other: copies of articles, repeated words of statements. Pure functions.
@NullMarked
package readout.query.corpus;

import org.jspecify.annotations.NullMarked;
