package readout.query.alert.serve;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import readout.query.search.AskedQuery;
import readout.query.stream.SavedQueries;

/// The queries of alerts, for those who listen to them as streams.
@ApplicationScoped
public class AlertQueries implements SavedQueries {

    private final AlertBook alerts;

    AlertQueries(AlertBook alerts) {
        this.alerts = alerts;
    }

    @Override
    public Optional<SavedQuery> find(String id) {
        return alerts.find(id).map(alert -> new SavedQuery(AskedQuery.of(alert.q()), alert.since()));
    }
}
