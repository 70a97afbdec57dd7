package readout.query.change;

import java.util.Locale;

/// Why a change came about.
public enum Cause {
    /// The article was not known before.
    NEW,
    /// The article was changed by its publisher.
    EDIT,
    /// The same article was read again, under other rules.
    REENRICHED,
    /// The article was loaded from an archive.
    BACKFILL;

    /// Whether it is news, which streams and alerts tell of without being asked.
    public boolean isNews() {
        return switch (this) {
            case NEW, EDIT -> true;
            case REENRICHED, BACKFILL -> false;
        };
    }

    /// The cause of a name.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Cause named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
