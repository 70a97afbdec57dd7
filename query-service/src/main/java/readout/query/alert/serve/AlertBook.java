package readout.query.alert.serve;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.alert.Alert;
import readout.query.alert.log.AlertLog;
import readout.query.alert.log.Definitions;

/// The alerts that there are, for those who ask. Until a service that starts has read them, it says so: an alert that
/// it does not know yet must not be told missing, or made anew over the one that there is.
@ApplicationScoped
class AlertBook {

    private final Definitions definitions;
    private final AlertLog log;

    AlertBook(Definitions definitions, AlertLog log) {
        this.definitions = definitions;
        this.log = log;
    }

    /// All alerts, the earliest first.
    List<Alert> all() {
        return read().all();
    }

    int count() {
        return read().count();
    }

    Optional<Alert> find(String id) {
        return read().find(id);
    }

    /// @throws ProblemException while the alerts are still being read
    private Definitions read() {
        try {
            if (log.awaitStart(Duration.ZERO)) {
                return definitions;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ProblemException(Problem.of(ProblemType.NOT_READY, "the alerts are still being read from the log"));
    }
}
