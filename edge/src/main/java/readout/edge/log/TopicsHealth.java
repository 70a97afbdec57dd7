package readout.edge.log;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/// Started, and ready, once the topics that the service needs are verified.
@Startup
@Readiness
@ApplicationScoped
public final class TopicsHealth implements HealthCheck {

    private final Topics topics;

    TopicsHealth(Topics topics) {
        this.topics = topics;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("topics");
        return switch (topics.state()) {
            case TopicState.Verified _ -> answer.up().build();
            case TopicState.Awaited(String reason) ->
                answer.down().withData("reason", reason).build();
            case TopicState.Unfit(String reason) ->
                answer.down().withData("reason", reason).build();
        };
    }
}
