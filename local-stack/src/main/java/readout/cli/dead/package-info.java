/// Dead letters: records that a service could not read, kept with the reason.
@NullMarked
package readout.cli.dead;

import org.jspecify.annotations.NullMarked;
