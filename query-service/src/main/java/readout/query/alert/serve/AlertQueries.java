package readout.query.alert.serve;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import readout.query.alert.log.Definitions;
import readout.query.search.AskedQuery;
import readout.query.stream.SavedQueries;

/// The queries of alerts, for those who listen to them as streams.
@ApplicationScoped
public class AlertQueries implements SavedQueries {

    private final Definitions definitions;

    AlertQueries(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public Optional<SavedQuery> find(String id) {
        return definitions.find(id).map(alert -> new SavedQuery(AskedQuery.of(alert.q()), alert.since()));
    }
}
