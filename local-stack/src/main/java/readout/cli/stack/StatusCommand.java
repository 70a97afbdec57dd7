package readout.cli.stack;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import readout.cli.http.Http;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Style;
import readout.cli.shell.TargetOptions;
import readout.cli.shell.Terminal;
import readout.local.stack.Probe;
import readout.local.stack.Role;
import readout.local.stack.StackState;

/// `readout status`: shows the processes, whether they are ready, and how far behind they are.
@Command(
        name = "status",
        header = "Shows the processes of the stack, whether they are ready, and the lag.",
        footer = {"", "Ends with 0 if all are ready, 1 if not, 3 if no Readout runs."})
public final class StatusCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private final TargetOptions target;

    /// One process, as it is shown.
    private record Row(Role role, String pid, String address, boolean ready, String memory, int restarts) {}

    public StatusCommand(Invocation invocation) {
        this.invocation = invocation;
        this.target = new TargetOptions(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = invocation.terminal();
        Optional<StackState> running = StackState.running(target.data().folder());
        if (running.isEmpty()) {
            terminal.out()
                    .println("No Readout runs on " + target.data().folder().root());
            return ExitCode.NOT_RUNNING;
        }
        StackState state = running.get();
        List<Row> rows = rows(state);
        terminal.out()
                .println("Readout runs since %s as process %d, with its data in %s"
                        .formatted(
                                state.started(),
                                state.pid(),
                                target.data().folder().root()));
        terminal.out().println(table(rows));
        terminal.out().println(lag());
        boolean allReady = rows.stream().allMatch(Row::ready);
        if (!allReady) {
            terminal.out().println(terminal.paint(Style.YELLOW, "Not all are ready; `readout logs` shows why."));
        }
        return allReady ? ExitCode.OK : ExitCode.FAILURE;
    }

    private static List<Row> rows(StackState state) {
        try (HttpClient client = Probe.client()) {
            return state.members().stream()
                    .map(member -> row(state, member, client))
                    .toList();
        }
    }

    private static Row row(StackState state, StackState.Member member, HttpClient client) {
        int port = state.ports().of(member.role());
        String address = member.role() == Role.BROKER
                ? "127.0.0.1:" + port
                : "http://%s:%d".formatted(state.reachableHost(), port);
        return new Row(
                member.role(),
                member.pid() == 0 ? "-" : String.valueOf(member.pid()),
                address,
                Probe.of(member.role(), state.host(), state.ports(), client).isReady(),
                ProcessMemory.of(member.pid())
                        .map(bytes -> bytes / (1024 * 1024) + " MB")
                        .orElse("-"),
                member.restarts());
    }

    private static String table(List<Row> rows) {
        return AsciiTable.builder()
                .border(AsciiTable.NO_BORDERS)
                .data(
                        rows,
                        List.of(
                                column("Process", row -> row.role().toString()),
                                column("Id", Row::pid),
                                column("Address", Row::address),
                                column("State", row -> row.ready() ? "ready" : "not ready"),
                                column("Memory", Row::memory),
                                column("Restarts", row -> String.valueOf(row.restarts()))))
                .asString();
    }

    private static ColumnData<Row> column(String header, Function<Row, String> value) {
        return new Column()
                .header(header)
                .headerAlign(HorizontalAlign.LEFT)
                .dataAlign(HorizontalAlign.LEFT)
                .with(value);
    }

    private String lag() throws IOException, InterruptedException {
        try (Http http = new Http(target.target().apiKey())) {
            return Lag.read(http, target.target().query())
                    .map(records -> "Lag: %,d articles not in the view yet".formatted(records))
                    .orElse("Lag: unknown");
        } catch (IOException _) {
            return "Lag: unknown, query-service does not answer";
        }
    }
}
