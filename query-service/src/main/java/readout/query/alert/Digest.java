package readout.query.alert;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether matches are told one by one or together.
public enum Digest {
    NONE(null),
    HOURLY(Span.HOUR),
    DAILY(Span.DAY);

    private final @Nullable Span span;

    Digest(@Nullable Span span) {
        this.span = span;
    }

    /// The windows whose matches are told together; null when they are told one by one.
    public @Nullable Span span() {
        return span;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
