package readout.query.view;

import static java.util.Objects.requireNonNull;

import readout.query.index.Store;

/// A view that was made anew and compared, and may take the place of the one that is served. Its maker does not touch
/// it any more.
record Successor(Store store, Tally tally) {
    Successor {
        requireNonNull(store, "store");
        requireNonNull(tally, "tally");
    }
}
