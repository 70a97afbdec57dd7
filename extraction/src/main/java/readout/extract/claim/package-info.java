/// The propositions of a statement: what each does, how firmly, and to whom.
@NullMarked
package readout.extract.claim;

import org.jspecify.annotations.NullMarked;
