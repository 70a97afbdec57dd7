package readout.cli.shell;

import org.jspecify.annotations.Nullable;

/// What the command line asks for cannot be meant.
public final class UsageException extends Exception {

    public UsageException(@Nullable String message) {
        super(message);
    }
}
