/// The event codes of claims, by the grammar of the claim and the words of two tables.
@NullMarked
package readout.extract.coding;

import org.jspecify.annotations.NullMarked;
