/// The broker and the three services as supervised processes of one launcher.
@NullMarked
package readout.local.stack;

import org.jspecify.annotations.NullMarked;
