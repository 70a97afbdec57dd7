package readout.cli.stack;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.shell.DataOption;
import readout.cli.shell.Invocation;
import readout.cli.shell.UsageException;
import readout.local.stack.Installation;
import readout.local.stack.Role;
import readout.local.stack.StackPorts;
import readout.local.stack.StackSettings;

/// The options with which a stack is started. An option wins over its environment variable.
public final class StackOptions {

    private final Invocation invocation;

    @Mixin
    private final DataOption data;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where the services listen (READOUT_HOST). Default: 127.0.0.1. Anywhere else only with"
                    + " READOUT_API_KEY.")
    private @Nullable String host;

    @Option(names = "--query-port", paramLabel = "PORT", description = "READOUT_QUERY_PORT. Default: 8080.")
    private @Nullable Integer queryPort;

    @Option(names = "--ingest-port", paramLabel = "PORT", description = "READOUT_INGEST_PORT. Default: 8081.")
    private @Nullable Integer ingestPort;

    @Option(names = "--enrich-port", paramLabel = "PORT", description = "READOUT_ENRICH_PORT. Default: 8082.")
    private @Nullable Integer enrichPort;

    @Option(names = "--kafka-port", paramLabel = "PORT", description = "READOUT_KAFKA_PORT. Default: 9092.")
    private @Nullable Integer kafkaPort;

    @Option(
            names = "--controller-port",
            paramLabel = "PORT",
            description = "The broker's own (READOUT_CONTROLLER_PORT). Default: 9093.")
    private @Nullable Integer controllerPort;

    @Option(
            names = "--heap",
            paramLabel = "NAME=SIZE",
            split = ",",
            description = "Largest Java heap of broker, ingest, enrich or query, such as query=1g.")
    private Map<Role, String> heaps = new EnumMap<>(Role.class);

    public StackOptions(Invocation invocation) {
        this.invocation = invocation;
        this.data = new DataOption(invocation);
    }

    public DataOption data() {
        return data;
    }

    /// What a stack is started with.
    ///
    /// @throws UsageException if a port or size is none, or two ports are one
    public StackSettings settings() throws UsageException {
        try {
            return build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private StackSettings build() {
        heaps.forEach((role, size) -> {
            if (!size.matches("[1-9]\\d*[kKmMgG]?")) {
                throw new IllegalArgumentException(
                        "--heap %s=%s: a size is a number and k, m or g".formatted(role, size));
            }
        });
        StackPorts ports = new StackPorts(
                port(kafkaPort, "READOUT_KAFKA_PORT", StackPorts::kafka),
                port(controllerPort, "READOUT_CONTROLLER_PORT", StackPorts::controller),
                port(ingestPort, "READOUT_INGEST_PORT", StackPorts::ingest),
                port(enrichPort, "READOUT_ENRICH_PORT", StackPorts::enrich),
                port(queryPort, "READOUT_QUERY_PORT", StackPorts::query));
        String listening =
                host != null ? host : invocation.variable("READOUT_HOST").orElse(StackSettings.LOOPBACK);
        return new StackSettings(Installation.in(invocation.home()), data.folder(), listening, ports, heaps);
    }

    private int port(@Nullable Integer option, String variable, ToIntFunction<StackPorts> usual) {
        String text = option != null
                ? option.toString()
                : invocation.variable(variable).orElse(String.valueOf(usual.applyAsInt(StackPorts.USUAL)));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("%s is no port, which are 1 to 65535".formatted(text));
        }
        return Integer.parseInt(text);
    }
}
