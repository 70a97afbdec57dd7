package readout.query.stream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemResponses;
import readout.edge.problem.ProblemType;
import readout.query.change.Position;
import readout.query.search.AskedQuery;

/// Serves matching changes as they come, from any place in the order on.
@ApplicationScoped
public class StreamRoute {

    private static final Set<String> OTHER_PARAMETERS = Set.of("from");

    private final StreamHub hub;
    private final Places places;
    private final SavedQueries saved;

    StreamRoute(StreamHub hub, Places places, SavedQueries saved) {
        this.hub = hub;
        this.places = places;
        this.saved = saved;
    }

    void register(@Observes Router router) {
        router.get("/statements/stream").order(1).handler(routing -> open(routing, this::asked));
        router.get("/alerts/:id/stream").order(1).handler(routing -> open(routing, this::saved));
    }

    private static void open(RoutingContext routing, Consumer<RoutingContext> opening) {
        try {
            opening.accept(routing);
        } catch (ProblemException e) {
            ProblemResponses.end(routing, e.problem());
        }
    }

    private void asked(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        StreamQuery query = StreamQuery.of(AskedQuery.of(parameters(request), OTHER_PARAMETERS));
        listen(routing, query, from(request, "now"));
    }

    private void saved(RoutingContext routing) {
        SavedQueries.SavedQuery query = saved.find(Objects.requireNonNull(routing.pathParam("id")))
                .orElseThrow(() ->
                        new ProblemException(Problem.of(ProblemType.UNKNOWN_RESOURCE, "there is no alert of this id")));
        listen(routing, StreamQuery.of(query.asked()), from(routing.request(), query.from()));
    }

    private static Map<String, List<String>> parameters(HttpServerRequest request) {
        return request.params().names().stream().collect(Collectors.toMap(name -> name, request.params()::getAll));
    }

    private void listen(RoutingContext routing, StreamQuery query, Position from) {
        HttpServerResponse response = routing.response();
        StreamFormat format = StreamFormat.acceptedBy(routing.request());
        Context context = Objects.requireNonNull(Vertx.currentContext());
        StreamClient client = new StreamClient(query, format, from, response, context);
        if (!hub.add(client)) {
            throw new ProblemException(Problem.of(ProblemType.OVERLOADED, "too many clients are listening"));
        }
        response.closeHandler(_ -> hub.remove(client));
        response.exceptionHandler(_ -> hub.remove(client));
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, format.contentType())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader("X-Accel-Buffering", "no")
                .write(format.opening(from, places.isBehindGap(from)));
    }

    private Position from(HttpServerRequest request, String otherwise) {
        @Nullable String last = request.getHeader("Last-Event-ID");
        return last == null || last.isBlank()
                ? places.named(Objects.requireNonNullElse(request.getParam("from"), otherwise), "from")
                : places.named(last.strip(), "Last-Event-ID");
    }
}
