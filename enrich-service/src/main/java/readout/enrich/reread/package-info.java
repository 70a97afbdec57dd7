/// Reading the articles of the log again, under other rules.
@NullMarked
package readout.enrich.reread;

import org.jspecify.annotations.NullMarked;
