package readout.cli.shell;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.local.stack.Role;
import readout.local.stack.StackPorts;
import readout.local.stack.StackSettings;
import readout.local.stack.StackState;

/// The options that say which Readout a command talks to: by default the stack that runs on the data folder.
public final class TargetOptions {

    private final Invocation invocation;

    @Mixin
    private final DataOption data;

    @Option(names = "--ingest-url", paramLabel = "URL", description = "Address of ingest-service (READOUT_INGEST_URL).")
    private @Nullable URI ingest;

    @Option(names = "--query-url", paramLabel = "URL", description = "Address of query-service (READOUT_QUERY_URL).")
    private @Nullable URI query;

    @Option(names = "--kafka", paramLabel = "HOST:PORT", description = "Address of the broker (READOUT_KAFKA).")
    private @Nullable String kafka;

    public TargetOptions(Invocation invocation) {
        this.invocation = invocation;
        this.data = new DataOption(invocation);
    }

    public DataOption data() {
        return data;
    }

    /// The Readout meant.
    ///
    /// @throws IOException if the state of the stack cannot be read
    public Target target() throws IOException {
        Optional<StackState> state = StackState.running(data.folder());
        StackPorts ports = state.map(StackState::ports).orElse(StackPorts.USUAL);
        String host = state.map(StackState::reachableHost).orElse(StackSettings.LOOPBACK);
        return new Target(
                url(ingest, "READOUT_INGEST_URL", host, ports.of(Role.INGEST)),
                url(null, "READOUT_ENRICH_URL", host, ports.of(Role.ENRICH)),
                url(query, "READOUT_QUERY_URL", host, ports.of(Role.QUERY)),
                kafka != null
                        ? kafka
                        : invocation
                                .variable("READOUT_KAFKA")
                                .orElse(StackSettings.LOOPBACK + ":" + ports.of(Role.BROKER)),
                invocation.variable("READOUT_API_KEY"));
    }

    private URI url(@Nullable URI option, String variable, String host, int port) {
        if (option != null) {
            return option;
        }
        return invocation
                .variable(variable)
                .map(URI::create)
                .orElseGet(() -> URI.create("http://%s:%d".formatted(host, port)));
    }
}
