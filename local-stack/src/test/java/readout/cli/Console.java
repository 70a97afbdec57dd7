package readout.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import readout.cli.shell.Invocation;
import readout.cli.shell.Terminal;

/// Runs commands as a user would, without a process, and keeps what they print.
final class Console {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Invocation invocation;

    Console(Path home, Map<String, String> environment) {
        Terminal terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false, 160);
        this.invocation = new Invocation(terminal, environment, home);
    }

    int run(String... arguments) {
        return Readout.run(invocation, arguments);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
