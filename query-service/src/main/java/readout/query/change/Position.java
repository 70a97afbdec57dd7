package readout.query.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in the one order that history, streams, alerts and rebuilds share.
///
/// Written `offset.ordinal`. Ordinal 0 stands for the outcome record itself, so a record that changed nothing still
/// moves the position; its changes have the ordinals from 1 on.
///
/// @param offset of the outcome record in the change log; -1 before the first
/// @param ordinal of the change within that record
public record Position(long offset, int ordinal) implements Comparable<Position> {

    /// Before everything.
    public static final Position START = new Position(-1, 0);

    private static final int ORDINAL_BITS = 20;
    private static final int MAX_ORDINAL = (1 << ORDINAL_BITS) - 1;
    private static final Pattern WRITTEN = Pattern.compile("(-1|\\d{1,12})\\.(\\d{1,7})");

    public Position {
        if (offset < -1 || ordinal < 0 || ordinal > MAX_ORDINAL) {
            throw new IllegalArgumentException("There is no position %d.%d".formatted(offset, ordinal));
        }
    }

    /// Reads the written form.
    ///
    /// @throws IllegalArgumentException if it is none
    public static Position parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'%s' is no position such as 17.3".formatted(written));
        }
        return new Position(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /// The position that a sortable number stands for, see [#sortable].
    public static Position ofSortable(long sortable) {
        return new Position((sortable >> ORDINAL_BITS) - 1, (int) (sortable & MAX_ORDINAL));
    }

    /// A number that orders like positions do.
    public long sortable() {
        return ((offset + 1) << ORDINAL_BITS) | ordinal;
    }

    @Override
    public int compareTo(Position other) {
        return Long.compare(sortable(), other.sortable());
    }

    @Override
    public String toString() {
        return offset + "." + ordinal;
    }
}
