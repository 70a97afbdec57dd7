package readout.ingest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How sources are read.
@ConfigMapping(prefix = "readout.sources")
public interface SourceSettings {

    /// Whether this replica looks at sources; it lists and changes them in any case.
    @WithDefault("true")
    boolean poll();

    /// A YAML file with sources; read at the start.
    Optional<String> file();

    /// An address of the operator, told to servers in the `User-Agent`.
    Optional<String> contact();

    /// The shortest pause between two looks at a source that a source may ask for.
    @WithDefault("1M")
    Duration shortest();

    /// The shortest pause of a source that asks for none.
    @WithDefault("5M")
    Duration atLeast();

    /// The longest pause of a source that asks for none.
    @WithDefault("6H")
    Duration atMost();

    /// How many sources are looked at at once.
    @WithDefault("16")
    int concurrency();

    /// The shortest time between two requests to one host.
    @WithDefault("2S")
    Duration hostGap();

    /// How many requests to one host are under way at once.
    @WithDefault("1")
    int hostConcurrency();

    /// The ages of an article at which its page is asked for again.
    @WithDefault("15M,1H,6H,1D,3D")
    List<Duration> recheck();

    /// When a page that was not there is asked for again.
    @WithDefault("1H")
    Duration missingAgain();

    /// How long an address is kept in mind that its source does not show any more.
    @WithDefault("60D")
    Duration remembered();

    /// The most bytes of one answer, decompressed, that a source may ask for, and the default.
    @WithDefault("10M")
    MemorySize maxBytes();

    /// The longest time for one answer that a source may ask for, and the default.
    @WithDefault("30S")
    Duration patience();

    /// Networks that may be dialled beside the public internet.
    Optional<Set<String>> permittedNetworks();
}
