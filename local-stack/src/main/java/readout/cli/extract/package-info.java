/// Extraction alone, without Kafka.
@NullMarked
package readout.cli.extract;

import org.jspecify.annotations.NullMarked;
