package readout.cli.again;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import readout.cli.http.Http;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Target;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;

/// `readout reenrich`: has enrich-service read all articles again.
@Command(
        name = "reenrich",
        header = "Reads all articles again under the rules that run now.",
        description = {
            "",
            "What comes out differently is told as changes with cause:reenriched, which wake no stream and no alert. An"
                    + " interrupted run goes on where it stopped; under the same rules all is read once."
        },
        footer = {"", "Ends with 1 if the articles could not all be read."})
public final class ReenrichCommand implements Callable<Integer> {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            description = "Reads articles observed since a date or time, or `earliest` for all, even if they were read"
                    + " under these rules before.")
    private String from = "";

    public ReenrichCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Target readout = target.target();
        Terminal terminal = invocation.terminal();
        try (Http http = new Http(readout.apiKey())) {
            URI address = Http.address(readout.enrich(), "/reenrichment", Map.of());
            Job job = new Job(http, address, EVERY);
            job.begin(Http.address(readout.enrich(), "/reenrichment", Map.of("from", from)));
            JsonNode end = job.follow(state -> terminal.err().println(count(state)));
            terminal.out().println(count(end));
            if (end.path("state").asText().equals("done")) {
                terminal.out()
                        .println("All articles are read under the rules "
                                + Terminal.clean(end.path("rules").asText()));
                return ExitCode.OK;
            }
            String reason = end.path("reason").asText("the service stopped or started anew");
            terminal.err()
                    .println("Not all articles were read: %s. The same command goes on from here."
                            .formatted(Terminal.clean(reason)));
            return ExitCode.FAILURE;
        }
    }

    private static String count(JsonNode state) {
        long records = state.path("records").asLong();
        long seconds = Math.max(1, Math.round(state.path("milliseconds").asLong() / 1000.0));
        return "%,d of %,d articles read, %,d a second"
                .formatted(records, state.path("total").asLong(), records / seconds);
    }
}
