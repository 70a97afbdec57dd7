package readout.edge.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import readout.wire.Json;

/// Turns problems into answers, on JAX-RS resources and on plain routes alike.
public final class ProblemResponses {

    private ProblemResponses() {}

    /// The answer of a resource.
    public static Response response(Problem problem, @Nullable Duration retryAfter) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(Json.encode(problem));
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds());
        }
        return answer.build();
    }

    /// Ends the request of a route.
    public static void end(RoutingContext context, Problem problem) {
        HttpServerResponse answer = context.response();
        answer.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(io.vertx.core.buffer.Buffer.buffer(Json.encode(problem)));
    }
}
