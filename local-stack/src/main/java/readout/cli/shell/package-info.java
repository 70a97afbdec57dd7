/// What all commands share: the terminal, the options that say which Readout is meant, exit codes.
@NullMarked
package readout.cli.shell;

import org.jspecify.annotations.NullMarked;
