/// HTTP to the services.
@NullMarked
package readout.cli.http;

import org.jspecify.annotations.NullMarked;
