package readout.query.view;

/// What the view and bare Lucene took for one batch.
///
/// @param articles how many there are with those of the batches before
/// @param statements how many there are with those of the batches before
record Batch(long articles, long statements, Spent view, Spent bare) {

    /// How fast the view is made, as a part of how fast bare Lucene is.
    double share() {
        return bare.seconds() / view.seconds();
    }

    @Override
    public String toString() {
        return ("%,9d articles, %,11d statements: view %5.1f s, bare Lucene %5.1f s, %3.0f %%; of processors %5.1f s and"
                        + " %5.1f s, %3.0f %%")
                .formatted(
                        articles,
                        statements,
                        view.seconds(),
                        bare.seconds(),
                        100 * share(),
                        view.processorSeconds(),
                        bare.processorSeconds(),
                        100 * bare.processorSeconds() / view.processorSeconds());
    }
}
