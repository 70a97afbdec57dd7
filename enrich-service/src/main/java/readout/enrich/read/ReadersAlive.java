package readout.enrich.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// Alive while no article takes for ever to read. The largest that ingest accepts takes seconds.
@Liveness
@ApplicationScoped
public class ReadersAlive implements HealthCheck {

    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

    private final Readers readers;

    ReadersAlive(Readers readers) {
        this.readers = readers;
    }

    @Override
    public HealthCheckResponse call() {
        Duration longest = readers.longestUnderWay();
        return HealthCheckResponse.named("readers")
                .status(longest.compareTo(LONGEST_READING) < 0)
                .withData("longestReadingMilliseconds", longest.toMillis())
                .build();
    }
}
