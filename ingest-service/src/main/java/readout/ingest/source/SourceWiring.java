package readout.ingest.source;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import readout.egress.EgressClient;
import readout.egress.EgressLimits;
import readout.egress.Networks;
import readout.ingest.IngestSettings;
import readout.ingest.SourceSettings;
import readout.ingest.accept.Acceptance;
import readout.ingest.source.fetch.Agent;
import readout.ingest.source.fetch.Fetcher;
import readout.ingest.source.fetch.PacedClient;
import readout.ingest.source.fetch.Robots;
import readout.ingest.source.look.Looks;
import readout.ingest.source.look.Rechecks;

/// What sources are read with.
public class SourceWiring {

    /// Fails where a permitted network is none, with the text of the setting.
    @Produces
    @Singleton
    EgressClient client(SourceSettings settings) {
        return EgressClient.of(
                Networks.of(settings.permittedNetworks().orElse(Set.of())),
                new EgressLimits(
                        settings.patience(),
                        settings.patience(),
                        Math.toIntExact(settings.maxBytes().asLongValue()),
                        0));
    }

    void close(@Disposes EgressClient client) {
        client.close();
    }

    @Produces
    @Singleton
    Fetcher fetcher(EgressClient client, SourceSettings settings, Clock clock) {
        Agent agent = Agent.of(settings.contact());
        PacedClient.Pace pace = new PacedClient.Pace(settings.hostGap(), settings.hostConcurrency());
        PacedClient paced = new PacedClient(client, pace, clock, time -> TimeUnit.NANOSECONDS.sleep(time.toNanos()));
        return new Fetcher(paced, new Robots(paced, agent, clock), agent);
    }

    @Produces
    @Singleton
    Looks looks(Fetcher fetcher, Acceptance acceptance, IngestSettings ingest, SourceSettings settings, Clock clock) {
        Rechecks rechecks = new Rechecks(settings.recheck(), settings.missingAgain());
        return new Looks(
                fetcher, acceptance, new Looks.Rules(ingest.maxFuture(), settings.remembered(), rechecks), clock);
    }
}
