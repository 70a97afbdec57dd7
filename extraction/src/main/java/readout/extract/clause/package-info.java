/// A shallow look at grammar: noun phrases, verb groups and who is the subject of what.
@NullMarked
package readout.extract.clause;

import org.jspecify.annotations.NullMarked;
