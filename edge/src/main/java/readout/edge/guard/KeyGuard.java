package readout.edge.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.edge.EdgeSettings;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemResponses;
import readout.edge.problem.ProblemType;

/// Asks for the bearer key (RFC 6750) where one is configured, and refuses to listen beyond this machine without one.
/// Health and metrics stay open, and what a service names as [OpenPaths].
@ApplicationScoped
public final class KeyGuard {

    private static final int PRIORITY = 900;
    private static final String SCHEME = "Bearer ";

    private final String host;
    private final Optional<byte[]> key;
    private final Instance<OpenPaths> openPaths;

    KeyGuard(EdgeSettings settings, Instance<OpenPaths> openPaths) {
        this.openPaths = openPaths;
        this.host = settings.host();
        this.key = settings.apiKey().filter(text -> !text.isBlank()).map(text -> text.getBytes(UTF_8));
    }

    void refuseOpenDoors(@Observes StartupEvent start) {
        if (key.isEmpty() && !Loopback.isLoopback(host)) {
            throw new IllegalStateException(
                    "readout.host is %s, which others can reach: set readout.api-key, or listen on 127.0.0.1"
                            .formatted(host));
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        if (key.isEmpty() || isOpen(context.normalizedPath()) || isRight(key.get(), context)) {
            context.next();
            return;
        }
        context.response().putHeader("WWW-Authenticate", "Bearer");
        ProblemResponses.end(
                context,
                Problem.of(ProblemType.UNAUTHORISED, "Send the key as 'Authorization: Bearer <key>'")
                        .at("Authorization"));
    }

    private boolean isOpen(String path) {
        return path.equals("/q/metrics")
                || path.equals("/q/health")
                || path.startsWith("/q/health/")
                || openPaths.stream().anyMatch(open -> open.isOpen(path));
    }

    private static boolean isRight(byte[] key, RoutingContext context) {
        @Nullable String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && header.startsWith(SCHEME)
                && MessageDigest.isEqual(key, header.substring(SCHEME.length()).getBytes(UTF_8));
    }
}
