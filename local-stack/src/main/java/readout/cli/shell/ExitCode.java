package readout.cli.shell;

/// What the commands end with.
public final class ExitCode {

    public static final int OK = 0;
    /// Something did not work; the message says what.
    public static final int FAILURE = 1;
    /// The command line cannot be understood, or what it asks for cannot be meant.
    public static final int USAGE = 2;
    /// The command needs a running Readout and there is none.
    public static final int NOT_RUNNING = 3;

    private ExitCode() {}
}
