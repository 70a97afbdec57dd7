package readout.extract.cue;

import java.util.Locale;

/// What the reporting words do.
public enum CueKind {
    SAY,
    TELL,
    ASK,
    CALL,
    PLEDGE,
    AGREE,
    THANK,
    PRAISE,
    CONDEMN,
    GREET,
    /// Of documents only: *the survey shows*.
    SHOW;

    /// As the files write it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
