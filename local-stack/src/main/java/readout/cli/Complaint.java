package readout.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import readout.cli.http.NobodyAnswersException;
import readout.cli.http.RefusedException;
import readout.cli.shell.ExitCode;
import readout.cli.shell.Invocation;
import readout.cli.shell.Style;
import readout.cli.shell.Terminal;
import readout.cli.shell.UsageException;

/// Tells a user what went wrong, on one line where it is nobody's bug, and chooses the exit code.
final class Complaint implements IExecutionExceptionHandler {

    private final Invocation invocation;

    Complaint(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        Terminal terminal = invocation.terminal();
        boolean expected = exception instanceof IOException || exception instanceof UsageException;
        terminal.err().println(terminal.paint(Style.RED, "readout: ") + Terminal.clean(words(exception)));
        if (!expected || invocation.variable("READOUT_DEBUG").isPresent()) {
            exception.printStackTrace(terminal.err());
        }
        return switch (exception) {
            case UsageException _ -> ExitCode.USAGE;
            case RefusedException refused when refused.isMistake() -> ExitCode.USAGE;
            case NobodyAnswersException _ -> ExitCode.NOT_RUNNING;
            default -> ExitCode.FAILURE;
        };
    }

    private static String words(Exception exception) {
        if (exception instanceof FileSystemException file) {
            String reason = file.getReason();
            return file.getFile() + ": " + (reason == null ? file.getClass().getSimpleName() : reason);
        }
        return String.valueOf(exception.getMessage());
    }
}
