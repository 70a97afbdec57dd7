package readout.query.alert.match;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import readout.edge.life.ServiceLoop;
import readout.edge.log.SharedPartitions;
import readout.edge.problem.ProblemException;
import readout.query.QuerySettings;
import readout.query.alert.log.AlertLog;
import readout.query.alert.log.Healing;
import readout.query.view.View;
import readout.query.view.ViewState;

/// The match thread. It takes part in sharing out the partitions of alerts while this replica's view is up to date, and
/// matches those that it is given. When anything fails it lets go of them, and takes over again from what the log says.
@ApplicationScoped
public class MatchLoop {

    private static final Logger LOG = Logger.getLogger(MatchLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final View view;
    private final Matchings matchings;
    private final AlertLog log;
    private final Healing healing;
    private final Clock clock;
    private final QuerySettings.Alerts settings;
    private final ServiceLoop loop = new ServiceLoop("alerts", FAREWELL, this::takePart);

    MatchLoop(View view, Matchings matchings, AlertLog log, Healing healing, Clock clock, QuerySettings settings) {
        this.view = view;
        this.matchings = matchings;
        this.log = log;
        this.healing = healing;
        this.clock = clock;
        this.settings = settings.alerts();
    }

    void start(@Observes StartupEvent start) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        loop.stop();
    }

    /// Takes part for as long as nothing fails.
    private void takePart() throws InterruptedException {
        if (!(view.state() instanceof ViewState.Live) || !log.awaitStart(settings.matchEvery())) {
            loop.pause(settings.matchEvery());
            return;
        }
        try (Matching matching = matchings.begin();
                SharedPartitions share = log.share(partition -> release(partition, matching))) {
            while (loop.isOn() && view.state() instanceof ViewState.Live) {
                for (int partition : share.turn(settings.matchEvery())) {
                    matching.adopt(partition);
                }
                healing.heal(share.owned());
                matching.round(clock.instant().minus(settings.digestGrace()));
            }
        } catch (ProblemException e) {
            LOG.debugf("Alerts wait for the view: %s", e.getMessage());
        } catch (IOException | ExecutionException | KafkaException e) {
            LOG.warn("Alerts cannot be matched for now", e);
            loop.pause(PAUSE);
        } catch (RuntimeException e) {
            LOG.error("A round of alerts failed", e);
            loop.pause(PAUSE);
        }
    }

    private static void release(int partition, Matching matching) {
        try {
            matching.release(partition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
