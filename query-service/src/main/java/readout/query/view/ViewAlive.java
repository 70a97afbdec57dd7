package readout.query.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Alive while the view thread turns.
@Liveness
@ApplicationScoped
public class ViewAlive implements HealthCheck {

    private static final Duration LONGEST_TURN = Duration.ofSeconds(60);

    private final View view;

    ViewAlive(View view) {
        this.view = view;
    }

    @Override
    public HealthCheckResponse call() {
        Duration since = view.sinceLastTurn();
        return HealthCheckResponse.named("view thread")
                .status(since.compareTo(LONGEST_TURN) < 0)
                .withData("millisecondsSinceLastTurn", since.toMillis())
                .build();
    }
}
