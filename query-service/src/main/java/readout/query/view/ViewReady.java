package readout.query.view;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/// Ready once the view holds all that the log held when it was opened.
@Readiness
@ApplicationScoped
public class ViewReady implements HealthCheck {

    private final View view;

    ViewReady(View view) {
        this.view = view;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("view");
        return switch (view.state()) {
            case ViewState.Live _ ->
                answer.up().withData("position", view.position().toString()).build();
            case ViewState.Opening _ ->
                answer.down().withData("reason", "opening").build();
            case ViewState.CatchingUp(long target) ->
                answer.down()
                        .withData("reason", "catching up")
                        .withData("position", view.position().toString())
                        .withData("target", target)
                        .build();
            case ViewState.Failed(String reason) ->
                answer.down().withData("reason", reason).build();
            case ViewState.LogShorter(var position, String reason) ->
                answer.down()
                        .withData("reason", reason)
                        .withData("position", position.toString())
                        .build();
        };
    }
}
