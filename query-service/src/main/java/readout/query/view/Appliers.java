package readout.query.view;

import jakarta.enterprise.context.ApplicationScoped;
import readout.query.QuerySettings;
import readout.query.index.Store;

/// Makes appliers.
@ApplicationScoped
public class Appliers {

    private final LiveAccount live;
    private final QuerySettings settings;

    Appliers(DeadLetters deadLetters, ViewMetrics metrics, QuerySettings settings) {
        this.live = new LiveAccount(deadLetters, metrics);
        this.settings = settings;
    }

    /// An applier of the view that is served. It goes on where the store left off.
    Applier on(Store store) {
        return new Applier(store, live, settings);
    }

    /// An applier of a view that is being made.
    Applier on(Store store, Tally tally) {
        return new Applier(store, tally, settings);
    }
}
