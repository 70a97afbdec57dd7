package readout.cli.again;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.cli.http.Http;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Style;
import readout.cli.shell.Target;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;

/// `readout rebuild`: has query-service make its view again from the log, and shows how it compares to the old one.
@Command(
        name = "rebuild",
        header = "Makes the view again from the log, compares it with the old one, and puts it in its place.",
        description = {
            "",
            "The old view is served until the new one has come as far. Streams go on, and nothing is told again."
        },
        footer = {"", "Ends with 1 if the view could not be made again, or differs from the old one."})
public final class RebuildCommand implements Callable<Integer> {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    public RebuildCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Target readout = target.target();
        Terminal terminal = invocation.terminal();
        try (Http http = new Http(readout.apiKey())) {
            URI address = Http.address(readout.query(), "/rebuild", Map.of());
            Job job = new Job(http, address, EVERY);
            job.begin(address);
            JsonNode end = job.follow(state -> terminal.err().println(progress(state)));
            terminal.out().println(rates(end));
            if (end.has("parity")) {
                report(end.path("parity"), terminal);
            }
            if (!end.path("state").asText().equals("done")) {
                String reason = end.path("reason").asText("the service stopped or started anew");
                terminal.err().println("The old view is served as before: " + Terminal.clean(reason));
                return ExitCode.FAILURE;
            }
            return end.path("parity").path("equal").asBoolean() ? ExitCode.OK : ExitCode.FAILURE;
        }
    }

    private static String progress(JsonNode state) {
        return "%s: %,d of %,d outcomes; %s"
                .formatted(
                        Terminal.clean(state.path("state").asText()),
                        state.path("offset").asLong() + 1,
                        state.path("target").asLong() + 1,
                        rates(state));
    }

    private static String rates(JsonNode state) {
        return "%,d articles and %,d changes of statements applied, %,d and %,d a second"
                .formatted(
                        state.path("articles").asLong(),
                        state.path("statements").asLong(),
                        state.path("articlesPerSecond").asLong(),
                        state.path("statementsPerSecond").asLong());
    }

    private static void report(JsonNode parity, Terminal terminal) {
        terminal.out().println("old view: " + side(parity.path("before")));
        terminal.out().println("new view: " + side(parity.path("after")));
        boolean equal = parity.path("equal").asBoolean();
        String verdict = equal
                ? "Equal."
                : "Different: %,d rows added, %,d removed, %,d changed."
                        .formatted(
                                parity.path("added").asLong(),
                                parity.path("removed").asLong(),
                                parity.path("changed").asLong());
        terminal.out().println(terminal.paint(equal ? Style.GREEN : Style.YELLOW, verdict));
    }

    private static String side(JsonNode side) {
        return "%,d rows up to %s, digest %s"
                .formatted(
                        side.path("rows").asLong(),
                        Terminal.clean(side.path("position").asText()),
                        Terminal.clean(side.path("digest").asText()));
    }
}
