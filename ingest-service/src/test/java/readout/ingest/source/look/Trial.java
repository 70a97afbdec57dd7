package readout.ingest.source.look;

import static java.util.Objects.requireNonNull;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import readout.egress.EgressClient;
import readout.egress.EgressLimits;
import readout.egress.Networks;
import readout.event.coverage.Sight;
import readout.event.source.Schedule;
import readout.event.source.Source;
import readout.event.source.SourceKind;
import readout.event.source.SourceLimits;
import readout.ingest.IngestSettings;
import readout.ingest.accept.Acceptance;
import readout.ingest.source.MovingClock;
import readout.ingest.source.SourceState;
import readout.ingest.source.TestSite;
import readout.ingest.source.fetch.Agent;
import readout.ingest.source.fetch.Fetcher;
import readout.ingest.source.fetch.PacedClient;
import readout.ingest.source.fetch.Robots;

/// A source on a site of a test's own, looked at under a clock that moves by itself where something waits.
final class Trial implements AutoCloseable {

    static final Duration GAP = Duration.ofSeconds(2);
    static final int BYTES = 200_000;
    static final String PUBLISHER = "Ministry of Examples";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration MAX_FUTURE = Duration.ofHours(36);

    final TestSite site = new TestSite();
    final MovingClock clock = new MovingClock();
    final MemoryOutlet outlet = new MemoryOutlet();
    final List<Duration> waits = new ArrayList<>();

    private final EgressClient client;
    private final Looks looks;
    private Source source;

    Trial(SourceKind kind, String path) {
        this(kind, path, Networks.of(List.of("127.0.0.1")));
    }

    Trial(SourceKind kind, String path, Networks permitted) {
        this.client = EgressClient.of(permitted, new EgressLimits(PATIENCE, PATIENCE, BYTES, 0));
        Agent agent = Agent.of(Optional.of("mailto:desk@example.org"));
        PacedClient paced = new PacedClient(client, new PacedClient.Pace(GAP, 1), clock, time -> {
            waits.add(time);
            clock.move(time);
        });
        Fetcher fetcher = new Fetcher(paced, new Robots(paced, agent, clock), agent);
        Rechecks rechecks = new Rechecks(
                List.of(Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(1)),
                Duration.ofMinutes(30));
        this.looks = new Looks(
                fetcher,
                new Acceptance(clock, settings()),
                new Looks.Rules(MAX_FUTURE, Duration.ofDays(60), rechecks),
                clock);
        this.source = source(kind, path.startsWith("/") ? site.url(path) : path, 50);
    }

    private static Source source(SourceKind kind, String address, int articles) {
        return new Source(
                "so_1",
                "Example feed",
                PUBLISHER,
                "CUB",
                List.of("en"),
                kind,
                address,
                new Schedule(Duration.ofMinutes(5), Duration.ofHours(6)),
                new SourceLimits(articles, BYTES, PATIENCE, 5),
                true,
                MovingClock.BEGIN);
    }

    /// At most so many articles a look.
    Trial mostArticles(int articles) {
        source = source(source.kind(), source.address(), articles);
        return this;
    }

    Source source() {
        return source;
    }

    Preview.Answer preview() throws InterruptedException {
        return looks.preview().of(source, 3);
    }

    /// Looks at the source as the loop does.
    Sight look() throws InterruptedException {
        Looker looker = looks.looker(outlet);
        Sight sight = looker.look(source, outlet.state());
        looker.recheck(source);
        return sight;
    }

    /// The same, where the source answers.
    Sight.Looked looked() throws InterruptedException {
        Sight sight = look();
        if (sight instanceof Sight.Looked looked) {
            return looked;
        }
        throw new AssertionError("The look failed: " + sight);
    }

    /// Asks again for the pages that are due after a time.
    void recheckAfter(Duration time) throws InterruptedException {
        clock.move(time);
        looks.looker(outlet).recheck(source);
    }

    SourceState state() {
        return requireNonNull(outlet.state());
    }

    private static IngestSettings settings() {
        return new IngestSettings() {
            @Override
            public MemorySize maxBody() {
                return new MemorySize(BigInteger.valueOf(2_000_000));
            }

            @Override
            public int maxInFlight() {
                return 1;
            }

            @Override
            public Duration maxFuture() {
                return MAX_FUTURE;
            }
        };
    }

    @Override
    public void close() {
        client.close();
        site.close();
    }
}
