package readout.enrich;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// Settings of this service.
@ConfigMapping(prefix = "readout.enrich")
public interface EnrichSettings {

    /// A folder with actors, themes and phrases of the user's own, read over the packaged ones at start.
    Optional<Path> overlays();

    /// How many articles are read at once; 0 means one per processor.
    @WithDefault("0")
    int threads();
}
