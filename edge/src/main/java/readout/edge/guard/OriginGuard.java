package readout.edge.guard;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.edge.EdgeSettings;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemResponses;
import readout.edge.problem.ProblemType;

/// Keeps web pages of other sites away.
///
/// A page can make a browser send requests to a loopback address. It cannot choose the `Origin` header that comes with
/// them, nor, when it had a name of its own point to the loopback address (DNS rebinding), the `Host` header. So a
/// service on a loopback address answers only to loopback names, and every service only to its own origin and those
/// configured.
@ApplicationScoped
public final class OriginGuard {

    private static final int PRIORITY = 1000;

    private final boolean loopback;
    private final Set<String> allowedOrigins;

    OriginGuard(EdgeSettings settings) {
        this.loopback = Loopback.isLoopback(settings.host());
        this.allowedOrigins = settings.allowedOrigins().orElse(Set.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HostAndPort host = context.request().authority();
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (loopback && (host == null || !Loopback.isLoopback(host.host()))) {
            refuse(context, "Host", "This service listens on a loopback address and answers to loopback names only");
        } else if (origin != null && !isOwn(origin, host) && !allowedOrigins.contains(origin)) {
            refuse(context, "Origin", "Pages of other origins may not call this service");
        } else {
            context.next();
        }
    }

    private static boolean isOwn(String origin, @Nullable HostAndPort host) {
        return host != null
                && (origin.equalsIgnoreCase("http://" + host) || origin.equalsIgnoreCase("https://" + host));
    }

    private static void refuse(RoutingContext context, String header, String detail) {
        ProblemResponses.end(
                context, Problem.of(ProblemType.FOREIGN_ORIGIN, detail).at(header));
    }
}
