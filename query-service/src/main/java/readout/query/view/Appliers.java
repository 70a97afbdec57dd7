package readout.query.view;

import jakarta.enterprise.context.ApplicationScoped;
import readout.query.QuerySettings;
import readout.query.index.Store;

/// Makes appliers.
@ApplicationScoped
public class Appliers {

    private final DeadLetters deadLetters;
    private final ViewMetrics metrics;
    private final QuerySettings settings;

    Appliers(DeadLetters deadLetters, ViewMetrics metrics, QuerySettings settings) {
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.settings = settings;
    }

    /// An applier that goes on where the store left off.
    Applier on(Store store) {
        return new Applier(store, deadLetters, metrics, settings);
    }
}
