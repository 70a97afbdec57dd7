package readout.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Limits of this service.
@ConfigMapping(prefix = "readout.ingest")
public interface IngestSettings {

    /// The largest body, or line of a stream of lines, that is read.
    @WithDefault("2M")
    MemorySize maxBody();

    /// How many articles may be on their way to the log at once; more are refused.
    @WithDefault("512")
    int maxInFlight();

    /// How far ahead of this machine's clock a date of publication may lie: time zones and clocks differ.
    @WithDefault("36H")
    Duration maxFuture();
}
