package readout.cli.stack;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import readout.cli.shell.DataOption;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.local.stack.Role;

/// `readout logs`: shows what the processes wrote.
@Command(name = "logs", header = "Shows what the processes of the stack wrote.")
public final class LogsCommand implements Callable<Integer> {

    private static final long GLANCE_MILLIS = 300;

    private final Invocation invocation;

    @Mixin
    private final DataOption data;

    @Parameters(arity = "0..1", paramLabel = "PROCESS", description = "broker, ingest, enrich or query. Default: all.")
    private @Nullable Role process;

    @Option(
            names = {"-f", "--follow"},
            description = "Goes on with what they write from now on.")
    private boolean follow;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "N",
            defaultValue = "40",
            description = "How many lines of each process. Default: ${DEFAULT-VALUE}.")
    private int lines = 40;

    public LogsCommand(Invocation invocation) {
        this.invocation = invocation;
        this.data = new DataOption(invocation);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<Role, LogTail> tails = new EnumMap<>(Role.class);
        for (Role role : process == null ? Arrays.asList(Role.values()) : List.of(process)) {
            tails.put(role, new LogTail(data.folder().log(role.toString())));
        }
        JoinedLog log = new JoinedLog(invocation.terminal());
        boolean any = false;
        for (Map.Entry<Role, LogTail> tail : tails.entrySet()) {
            List<String> last = tail.getValue().last(lines);
            last.forEach(line -> log.print(tail.getKey().toString(), line));
            any |= !last.isEmpty();
        }
        if (!any && !follow) {
            throw new NoSuchFileException(data.folder().logs().toString(), null, "no logs yet");
        }
        while (follow && !invocation.terminal().out().checkError()) {
            Thread.sleep(GLANCE_MILLIS);
            for (Map.Entry<Role, LogTail> tail : tails.entrySet()) {
                tail.getValue().next().forEach(line -> log.print(tail.getKey().toString(), line));
            }
        }
        return ExitCode.OK;
    }
}
