package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.local.BrokerSettings;
import readout.local.EmbeddedBroker;
import readout.local.stack.Role;

/// A broker that is there and does not answer, and one that is not there.
@Tag("faults")
class BrokerAwayIT {

    private static final Duration FREEZE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ARTICLES_PER_SECOND = 20;
    private static final int UNAVAILABLE = 503;
    private static final int OVERLOADED = 429;

    @TempDir
    private Path folder;

    @Test
    void whileTheBrokerIsFrozenRequestsEndAndNothingIsLost() throws IOException, InterruptedException {
        Ledger ledger = new Ledger(30);
        try (RunningStack stack = RunningStack.start(folder);
                Load load = Load.start(stack.api(), ledger, ARTICLES_PER_SECOND)) {
            Awaitility.await().atMost(PATIENCE).until(() -> ledger.size() > ARTICLES_PER_SECOND);
            stack.freeze(Role.BROKER);
            int before = ledger.size();
            Pause.of(FREEZE);
            int meanwhile = ledger.size() - before;
            stack.thaw(Role.BROKER);
            load.finish();
            System.out.printf("broker frozen for %d s: %s%n", FREEZE.toSeconds(), ledger.summary());

            assertThat(meanwhile)
                    .as("what was on its way when the broker froze, at most")
                    .isLessThan(ARTICLES_PER_SECOND);
            assertThat(ledger.statuses())
                    .contains(Ledger.ACKNOWLEDGED, UNAVAILABLE)
                    .isSubsetOf(Ledger.ACKNOWLEDGED, UNAVAILABLE, OVERLOADED);
            Contents.requireExact(stack.api(), ledger);
            stack.awaitReady();
        }
    }

    @Test
    void servicesStartWithoutABrokerAndConnectWhenItComes() throws IOException, InterruptedException {
        BrokerSettings settings = BrokerSettings.onFreePorts(folder.resolve("kafka"));
        String kafka = settings.bootstrapServers();
        try (Service query = Service.start(Role.QUERY, folder, kafka);
                Service ingest = Service.start(Role.INGEST, folder, kafka);
                Service enrich = Service.start(Role.ENRICH, folder, kafka)) {
            List<Service> services = List.of(query, ingest, enrich);
            Api api = new Api(query.url(), ingest.url());
            for (Service service : services) {
                Awaitility.await(service + " is alive and not ready")
                        .atMost(PATIENCE)
                        .untilAsserted(() -> {
                            assertThat(service.health("/live")).isEqualTo(200);
                            assertThat(service.health("/ready")).isEqualTo(UNAVAILABLE);
                        });
            }
            assertThat(api.post("text/plain", "Cuba said that trade grows.")
                            .orElseThrow()
                            .statusCode())
                    .isEqualTo(UNAVAILABLE);

            try (EmbeddedBroker broker = EmbeddedBroker.start(settings)) {
                assertThat(broker.bootstrapServers()).isEqualTo(kafka);
                for (Service service : services) {
                    Awaitility.await(service + " is ready").atMost(PATIENCE).until(() -> service.health("") == 200);
                }
                Ledger ledger = new Ledger(31);
                ledger.send(api, 0, 20);
                Contents.requireExact(api, ledger);
            }
        }
    }
}
