package readout.query.alert;

import static java.util.Objects.requireNonNull;

/// More matches than a number within one window: told once a window, instead of the matches.
///
/// @param moreThan how many matches a window may have without being told
/// @param in the windows
public record Threshold(int moreThan, Span in) {

    public Threshold {
        requireNonNull(in, "in");
        if (moreThan < 1) {
            throw new IllegalArgumentException("moreThan is at least 1");
        }
    }
}
