/// Lists in forms for other tools: lines of JSON, and tables.
@NullMarked
package readout.query.export;

import org.jspecify.annotations.NullMarked;
