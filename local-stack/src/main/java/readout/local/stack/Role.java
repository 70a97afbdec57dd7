package readout.local.stack;

import java.util.Locale;

/// What a process of the stack is there for, in the order in which the processes are listed.
public enum Role {
    BROKER("320m"),
    INGEST("128m"),
    ENRICH("256m"),
    QUERY("256m");

    private final String usualHeap;

    Role(String usualHeap) {
        this.usualHeap = usualHeap;
    }

    /// Largest Java heap unless a user sets another, as `-Xmx` takes it.
    public String usualHeap() {
        return usualHeap;
    }

    /// Lower case: the name in commands, logs and files.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
