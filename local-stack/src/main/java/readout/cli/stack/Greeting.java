package readout.cli.stack;

import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.local.stack.DataFolder;
import readout.local.stack.StackPorts;

/// What somebody needs to know who has just started a stack.
public final class Greeting {

    private final Terminal terminal;

    public Greeting(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Prints the addresses, the folder of the data and a first request.
    public void print(String host, StackPorts ports, DataFolder data) {
        line("Query", "http://%s:%d".formatted(host, ports.query()), "statements over REST and as a stream");
        line("Ingest", "http://%s:%d".formatted(host, ports.ingest()), "takes articles");
        line("Enrich", "http://%s:%d".formatted(host, ports.enrich()), "health and metrics");
        line("Kafka", "127.0.0.1:%d".formatted(ports.kafka()), "topics readout.*");
        line("Data", data.root().toString(), "survives restarts");
        terminal.out().println();
        terminal.out().println("Post an article and ask for its statements:");
        request(
                "curl -H 'Content-Type: text/plain' -d 'Xi Jinping said China firmly supports Cuba.' http://%s:%d/articles"
                        .formatted(host, ports.ingest()));
        request("curl 'http://%s:%d/statements?q=by:CHN'".formatted(host, ports.query()));
    }

    private void request(String command) {
        terminal.out().println("  " + terminal.paint(Style.BOLD, command));
    }

    private void line(String name, String address, String what) {
        terminal.out()
                .println("  %s %s  %s"
                        .formatted(
                                terminal.paint(Style.BOLD, "%-7s".formatted(name)),
                                "%-28s".formatted(address),
                                terminal.paint(Style.DIM, what)));
    }
}
