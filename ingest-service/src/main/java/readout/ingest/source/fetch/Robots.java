package readout.ingest.source.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import readout.egress.EgressLimits;
import readout.egress.EgressOutcome;
import readout.egress.Target;

/// What sites ask of robots (RFC 9309): each site's robots.txt, read anew every day. A site without one allows
/// everything; a site whose robots.txt cannot be read for now allows nothing for now.
public final class Robots {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration UNREADABLE = Duration.ofMinutes(10);
    private static final int REDIRECTS = 5;

    /// The most that is read, as the standard asks at the least.
    private static final int MOST_BYTES = 512 * 1024;

    private static final EgressLimits LIMITS =
            new EgressLimits(Duration.ofSeconds(20), Duration.ofSeconds(10), MOST_BYTES, 0);

    private final PacedClient client;
    private final Agent agent;
    private final Clock clock;
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    public Robots(PacedClient client, Agent agent, Clock clock) {
        this.client = client;
        this.agent = agent;
        this.clock = clock;
    }

    /// What a site asks.
    ///
    /// @param reason why nothing is allowed; empty where the rules decide
    /// @param until how long that holds
    record Site(BaseRobotRules rules, Optional<String> reason, Instant until) {

        /// Why an address may not be asked for; empty if it may.
        Optional<String> reasonAgainst(URI url) {
            return rules.isAllowed(url.toString())
                    ? Optional.empty()
                    : reason.or(() -> Optional.of("robots.txt of the site forbids it"));
        }

        /// The gap between two requests that it asks for.
        Duration crawlDelay() {
            long milliseconds = rules.getCrawlDelay();
            return milliseconds > 0 ? Duration.ofMillis(milliseconds) : Duration.ZERO;
        }
    }

    /// The rules of an address's site. The first to ask for a site reads them; two at once may both do.
    Site of(URI url) throws InterruptedException {
        String origin =
                "%s://%s".formatted(url.getScheme(), url.getRawAuthority()).toLowerCase(Locale.ROOT);
        Site known = sites.get(origin);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known;
        }
        Site read = read(URI.create(origin + "/robots.txt"));
        sites.put(origin, read);
        return read;
    }

    private Site read(URI first) throws InterruptedException {
        URI url = first;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            switch (client.get(url, agent.headers("text/plain, */*;q=0.1"), LIMITS, Duration.ZERO)) {
                case PacedClient.Answer.Later(Instant until, String reason) -> {
                    return nothing("robots.txt cannot be read: " + reason, until);
                }
                case PacedClient.Answer.Sent(EgressOutcome outcome) -> {
                    Optional<URI> next = Redirect.of(outcome);
                    if (next.isEmpty()) {
                        return site(first, outcome);
                    }
                    url = next.get();
                }
            }
            if (Target.of(url.toString()) instanceof Target.Refused refused) {
                return nothing("robots.txt cannot be read: " + refused.reason(), soon());
            }
        }
        return everything();
    }

    private Site site(URI url, EgressOutcome outcome) {
        return switch (outcome) {
            case EgressOutcome.Answered answered
            when answered.status() == 200 ->
                parsed(
                        url,
                        answered.body().bytes(),
                        answered.header("Content-Type").orElse("text/plain"));
            case EgressOutcome.Answered answered when answered.status() < 500 -> everything();
            case EgressOutcome.Answered answered ->
                nothing("robots.txt cannot be read: the server answered " + answered.status(), soon());
            case EgressOutcome.TooLarge large -> parsed(url, large.beginning().bytes(), "text/plain");
            case EgressOutcome.Refused(String reason) -> nothing("refused: " + reason, soon());
            case EgressOutcome.Failed(var _, String reason) -> nothing("robots.txt cannot be read: " + reason, soon());
        };
    }

    private Site parsed(URI url, byte[] content, String type) {
        BaseRobotRules rules =
                new SimpleRobotRulesParser().parseContent(url.toString(), content, type, List.of(Agent.ROBOT));
        return new Site(rules, Optional.empty(), clock.instant().plus(DAY));
    }

    private Site everything() {
        return new Site(
                new SimpleRobotRules(RobotRulesMode.ALLOW_ALL),
                Optional.empty(),
                clock.instant().plus(DAY));
    }

    private Site nothing(String reason, Instant until) {
        return new Site(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), Optional.of(reason), until);
    }

    private Instant soon() {
        return clock.instant().plus(UNREADABLE);
    }
}
