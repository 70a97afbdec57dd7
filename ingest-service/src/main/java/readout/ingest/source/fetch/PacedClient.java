package readout.ingest.source.fetch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import readout.egress.EgressClient;
import readout.egress.EgressLimits;
import readout.egress.EgressOutcome;
import readout.egress.EgressRequest;

/// Sends single requests, each in its host's turn. Redirects are answers to it.
public final class PacedClient {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVICE_UNAVAILABLE = 503;

    /// Whoever has a turn waits no longer than this for it.
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final EgressClient client;
    private final Pace pace;
    private final Hosts hosts;
    private final Clock clock;
    private final Waiting waiting;

    /// How hosts are treated.
    ///
    /// @param gap the shortest time between two requests to one host
    /// @param concurrency how many requests to one host are under way at once
    public record Pace(Duration gap, int concurrency) {}

    /// @param client that follows no redirects
    public PacedClient(EgressClient client, Pace pace, Clock clock, Waiting waiting) {
        this.client = client;
        this.pace = pace;
        this.hosts = new Hosts(pace.concurrency());
        this.clock = clock;
        this.waiting = waiting;
    }

    /// What came of a request.
    sealed interface Answer {
        /// It was sent, and this is how it ended.
        record Sent(EgressOutcome outcome) implements Answer {}

        /// The host wants to be left in peace.
        record Later(Instant until, String reason) implements Answer {}
    }

    /// Sends a GET as soon as the host's pace allows it.
    ///
    /// @param crawlDelay the gap that the host asks for, where it is longer than ours
    Answer get(URI url, Map<String, String> headers, EgressLimits limits, Duration crawlDelay)
            throws InterruptedException {
        String host = host(url);
        try (Hosts.Place _ = hosts.enter(host)) {
            Optional<Instant> notBefore = hosts.notBefore(host, clock.instant());
            if (notBefore.isPresent()) {
                return new Answer.Later(notBefore.get(), "the host asked for time");
            }
            Duration gap = crawlDelay.compareTo(pace.gap()) > 0 ? crawlDelay : pace.gap();
            Duration wait = hosts.turn(host, gap, clock.instant());
            if (wait.compareTo(PATIENCE) > 0) {
                return new Answer.Later(clock.instant().plus(wait), "the host's pace is slow");
            }
            waiting.await(wait);
            return heeded(host, client.send(EgressRequest.get(url.toString(), headers), limits));
        }
    }

    private Answer heeded(String host, EgressOutcome outcome) {
        if (outcome instanceof EgressOutcome.Answered answered) {
            if (answered.status() == TOO_MANY_REQUESTS || answered.status() == SERVICE_UNAVAILABLE) {
                Instant now = clock.instant();
                Optional<Duration> asked = answered.header("Retry-After").flatMap(field -> RetryAfter.of(field, now));
                return new Answer.Later(hosts.pushBack(host, asked, now), "the server answered " + answered.status());
            }
            hosts.answered(host);
        }
        return new Answer.Sent(outcome);
    }

    private static String host(URI url) {
        return (url.getHost() + ":" + url.getPort()).toLowerCase(Locale.ROOT);
    }
}
