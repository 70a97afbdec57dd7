package readout.cli.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.http.Http;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Target;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;

/// `readout query`: searches the statements.
@Command(
        name = "query",
        header = "Searches the statements.",
        description = {
            "",
            "QUERY is Lucene's classic syntax over the fields by, speaker, to, about, side, theme, act, kind,"
                    + " formulation, meeting, source, publisher, said, published, text and more; AND unless you say OR."
        },
        footer = {
            "",
            "Examples:",
            "  readout query 'theme:sovereignty'",
            "  readout query 'speaker:\"Xi Jinping\" AND to:CUB' --sort -said --size 50",
            "  readout query 'by:CHN AND text:dialogue' --json | jq .items[].id"
        })
public final class QueryCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "Every statement if absent.")
    private String query = "";

    @Option(names = "--size", paramLabel = "N", defaultValue = "20", description = "Default: ${DEFAULT-VALUE}.")
    private int size = 20;

    @Option(names = "--sort", paramLabel = "FIELD", description = "For instance said, or -said for the newest first.")
    private String sort = "";

    @Option(names = "--cursor", paramLabel = "CURSOR", description = "Goes on where an earlier answer ended.")
    private String cursor = "";

    @Option(names = "--json", description = "The answer as the service sends it.")
    private boolean json;

    public QueryCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Target readout = target.target();
        Terminal terminal = invocation.terminal();
        Map<String, String> parameters =
                Map.of("q", query, "size", String.valueOf(size), "sort", sort, "cursor", cursor);
        byte[] answer;
        try (Http http = new Http(readout.apiKey())) {
            answer = http.get(Http.address(readout.query(), "/statements", parameters));
        }
        if (json) {
            terminal.out().println(new String(answer, UTF_8));
            return ExitCode.OK;
        }
        new StatementTable(terminal).print(Http.json(answer));
        return ExitCode.OK;
    }
}
