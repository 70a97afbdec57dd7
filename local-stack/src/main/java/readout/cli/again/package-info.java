/// Doing again what was done: reading articles under other rules, making the view from the log.
@NullMarked
package readout.cli.again;

import org.jspecify.annotations.NullMarked;
