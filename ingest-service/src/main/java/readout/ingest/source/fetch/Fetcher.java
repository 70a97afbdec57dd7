package readout.ingest.source.fetch;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import readout.egress.EgressLimits;
import readout.egress.EgressOutcome;
import readout.egress.Target;

/// Asks for documents of sources. Every address on the way, redirects too, is judged by the guard, by its site's
/// robots.txt and by its host's pace.
public final class Fetcher {

    private static final String ACCEPT = "application/rss+xml, application/atom+xml, application/feed+json, text/html,"
            + " application/xhtml+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.5";

    private final PacedClient client;
    private final Robots robots;
    private final Agent agent;

    public Fetcher(PacedClient client, Robots robots, Agent agent) {
        this.client = client;
        this.robots = robots;
        this.agent = agent;
    }

    /// What to ask for.
    ///
    /// @param url not trusted
    /// @param known what came with it the last time
    /// @param limits of each exchange; `redirects` of them all
    public record Request(String url, Validators known, Limits limits) {}

    /// How much one document may cost.
    ///
    /// @param bytes after decompression
    /// @param patience for each exchange
    /// @param redirects how many are followed
    public record Limits(int bytes, Duration patience, int redirects) {
        EgressLimits ofExchange() {
            return new EgressLimits(patience, patience, bytes, 0);
        }
    }

    /// Asks for a document.
    ///
    /// @throws InterruptedException if the service stops meanwhile
    public Fetched fetch(Request request) throws InterruptedException {
        String url = request.url();
        for (int hop = 0; hop <= request.limits().redirects(); hop++) {
            switch (step(url, request)) {
                case Step.Onward(URI next) -> url = next.toString();
                case Step.End(Fetched fetched) -> {
                    return fetched;
                }
            }
        }
        return new Fetched.Failed(
                "more than %d redirects".formatted(request.limits().redirects()));
    }

    private sealed interface Step {
        record Onward(URI next) implements Step {}

        record End(Fetched fetched) implements Step {}
    }

    private Step step(String url, Request request) throws InterruptedException {
        return switch (Target.of(url)) {
            case Target.Refused(String reason) -> new Step.End(new Fetched.Refused(reason));
            case Target.Usable(URI target) -> step(target, request);
        };
    }

    private Step step(URI url, Request request) throws InterruptedException {
        Robots.Site site = robots.of(url);
        Optional<String> reason = site.reasonAgainst(url);
        if (reason.isPresent()) {
            return new Step.End(forbidden(reason.get()));
        }
        Map<String, String> headers = new HashMap<>(agent.headers(ACCEPT));
        headers.putAll(request.known().conditions());
        return switch (client.get(url, headers, request.limits().ofExchange(), site.crawlDelay())) {
            case PacedClient.Answer.Later(Instant until, String why) -> new Step.End(new Fetched.Later(until, why));
            case PacedClient.Answer.Sent(EgressOutcome outcome) ->
                Redirect.of(outcome).<Step>map(Step.Onward::new).orElseGet(() -> new Step.End(end(outcome, request)));
        };
    }

    /// What the guard refuses for robots.txt it refuses for the document.
    private static Fetched forbidden(String reason) {
        return reason.startsWith("refused: ")
                ? new Fetched.Refused(reason.substring("refused: ".length()))
                : new Fetched.Forbidden(reason);
    }

    private static Fetched end(EgressOutcome outcome, Request request) {
        return switch (outcome) {
            case EgressOutcome.Answered answered -> answered(answered, request.known());
            case EgressOutcome.TooLarge _ ->
                new Fetched.TooLarge(request.limits().bytes());
            case EgressOutcome.Refused(String reason) -> new Fetched.Refused(reason);
            case EgressOutcome.Failed(var _, String reason) -> new Fetched.Failed(reason);
        };
    }

    private static Fetched answered(EgressOutcome.Answered answer, Validators known) {
        int status = answer.status();
        Validators validators = Validators.of(answer);
        if (status == 200) {
            return new Fetched.Document(answer.url(), answer.header("Content-Type"), answer.body(), validators);
        }
        if (status == 304) {
            return new Fetched.Unchanged(validators.or(known));
        }
        if (status == 404 || status == 410) {
            return new Fetched.Missing(status);
        }
        return status >= 400 && status < 500
                ? new Fetched.Denied(status)
                : new Fetched.Failed("the server answered " + status);
    }
}
