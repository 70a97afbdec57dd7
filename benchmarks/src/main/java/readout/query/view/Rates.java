package readout.query.view;

import java.util.List;

/// How fast a view was made in all batches but the first, which warms up.
record Rates(long articles, long statements, double viewSeconds, double bareSeconds, double medianShare) {

    static Rates of(List<Batch> batches) {
        List<Batch> counted = batches.subList(1, batches.size());
        return new Rates(
                batches.getLast().articles() - batches.getFirst().articles(),
                batches.getLast().statements() - batches.getFirst().statements(),
                counted.stream().mapToDouble(batch -> batch.view().seconds()).sum(),
                counted.stream().mapToDouble(batch -> batch.bare().seconds()).sum(),
                counted.stream().map(Batch::share).sorted().toList().get(counted.size() / 2));
    }

    /// How fast the view is made, as a part of how fast bare Lucene is.
    double share() {
        return bareSeconds / viewSeconds;
    }

    @Override
    public String toString() {
        return ("behind the first batch, which warms up: view made from the log %,.0f articles/s, %,.0f statements/s; bare"
                        + " Lucene with the same documents: %,.0f statements/s; %.0f %% of it (median of batches %.0f %%)")
                .formatted(
                        articles / viewSeconds,
                        statements / viewSeconds,
                        statements / bareSeconds,
                        100 * share(),
                        100 * medianShare);
    }
}
