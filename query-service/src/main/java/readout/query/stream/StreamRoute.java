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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemResponses;
import readout.edge.problem.ProblemType;
import readout.query.change.Position;
import readout.query.view.View;
import readout.query.view.ViewState;

/// Serves matching changes as server-sent events (WHATWG HTML), from any place in the order on.
@ApplicationScoped
public class StreamRoute {

    private final StreamHub hub;
    private final View view;

    StreamRoute(StreamHub hub, View view) {
        this.hub = hub;
        this.view = view;
    }

    void register(@Observes Router router) {
        router.get("/statements/stream").order(1).handler(this::open);
    }

    private void open(RoutingContext routing) {
        try {
            HttpServerRequest request = routing.request();
            StreamQuery query = StreamQuery.parse(request.getParam("q"));
            Position from = from(request);
            listen(routing, query, from);
        } catch (ProblemException e) {
            ProblemResponses.end(routing, e.problem());
        }
    }

    private void listen(RoutingContext routing, StreamQuery query, Position from) {
        HttpServerResponse response = routing.response();
        Context context = Objects.requireNonNull(Vertx.currentContext());
        StreamClient client = new StreamClient(query, from, response, context);
        if (!hub.add(client)) {
            throw new ProblemException(Problem.of(ProblemType.OVERLOADED, "too many clients are listening"));
        }
        response.closeHandler(_ -> hub.remove(client));
        response.exceptionHandler(_ -> hub.remove(client));
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .write(opening(from));
    }

    /// Says how many milliseconds a client waits before it connects again, and where it is: a stream that breaks before
    /// its
    /// first event is resumed from there.
    private static String opening(Position from) {
        return "retry: 1000\nid: %s\n\n".formatted(from);
    }

    private Position from(HttpServerRequest request) {
        @Nullable String last = request.getHeader("Last-Event-ID");
        if (last != null && !last.isBlank()) {
            return held(parse(last.strip(), "Last-Event-ID"));
        }
        String from = Objects.requireNonNullElse(request.getParam("from"), "now");
        return switch (from) {
            case "now" -> view.position();
            case "earliest" -> view.checkpoint().start();
            default -> held(parse(from, "from"));
        };
    }

    /// A place that this view can go on from.
    private Position held(Position position) {
        Position start = view.checkpoint().start();
        if (position.compareTo(start) < 0) {
            throw new ProblemException(Problem.of(
                    ProblemType.POSITION_GONE,
                    "the view begins at %s; what was before is no longer held".formatted(start)));
        }
        if (isBeyondTheLog(position)) {
            throw new ProblemException(Problem.of(
                    ProblemType.POSITION_GONE, "the log ends before %s; it is another log".formatted(position)));
        }
        return position;
    }

    /// A view that has read all of the log knows every place there is. One that is behind, after a crash for instance,
    /// may well come to a place that it has told a listener before.
    private boolean isBeyondTheLog(Position position) {
        return view.state() instanceof ViewState.Live(long next)
                && position.offset() >= next
                && position.compareTo(view.position()) > 0;
    }

    private static Position parse(String written, String field) {
        try {
            return Position.parse(written);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemType.INVALID_FIELD, "now, earliest or a position such as 17.3")
                    .at(field));
        }
    }
}
