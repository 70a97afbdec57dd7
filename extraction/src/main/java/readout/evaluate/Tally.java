package readout.evaluate;

/// How often a reader was right about one thing, and in which of two ways it was wrong.
///
/// @param found what is marked and was found
/// @param wrong what was found and is not marked
/// @param missed what is marked and was not found
public record Tally(int found, int wrong, int missed) {

    /// Nothing was looked at.
    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally {
        if (found < 0 || wrong < 0 || missed < 0) {
            throw new IllegalArgumentException("Counts below zero: %d %d %d".formatted(found, wrong, missed));
        }
    }

    /// One answer, right or not.
    static Tally of(boolean right) {
        return right ? new Tally(1, 0, 0) : new Tally(0, 1, 1);
    }

    Tally plus(Tally other) {
        return new Tally(found + other.found, wrong + other.wrong, missed + other.missed);
    }

    /// How much is marked.
    public int marked() {
        return found + missed;
    }

    /// Share of what was found that is marked; 1 if nothing was found and nothing is marked.
    public double precision() {
        return share(wrong, missed);
    }

    /// Share of what is marked that was found; 1 if nothing is marked and nothing was found.
    public double recall() {
        return share(missed, wrong);
    }

    /// Harmonic mean of precision and recall.
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private double share(int failed, int failedOtherwise) {
        if (found + failed == 0) {
            return failedOtherwise == 0 ? 1 : 0;
        }
        return (double) found / (found + failed);
    }
}
