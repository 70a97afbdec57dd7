package readout.system;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import readout.local.stack.Role;
import readout.wire.Topic;

/// Kills processes and measures how long it takes until they do again what they are there for, not merely run.
final class Recovery implements AutoCloseable {

    private static final TopicPartition CHANGE_LOG = new TopicPartition(Topic.ENRICHED.name(), 0);
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ADMIN_MILLISECONDS = 1000;
    private static final int PROBED_ARTICLE = 0;

    private final RunningStack stack;
    private final Ledger ledger;
    private final Admin admin;
    private final RecoveryTable table = new RecoveryTable();

    Recovery(RunningStack stack, Ledger ledger) {
        KafkaNoise.hush();
        this.stack = stack;
        this.ledger = ledger;
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                stack.kafka(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                ADMIN_MILLISECONDS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                ADMIN_MILLISECONDS,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                100));
    }

    RecoveryTable table() {
        return table;
    }

    /// Kills a process and waits until it serves again.
    void kill(Role role) throws IOException, InterruptedException {
        long killed = stack.killAndAwaitEnd(role);
        long end = role == Role.ENRICH ? changeLogEnd() : 0;
        Awaitility.await(role + " serves again")
                .pollDelay(Duration.ZERO)
                .pollInterval(GLANCE)
                .atMost(PATIENCE)
                .until(() -> serves(role, end));
        table.add(role, Duration.ofNanos(System.nanoTime() - killed));
    }

    /// The broker tells where a log ends, ingest acknowledges an article, enrich writes an outcome, and the view holds
    /// all that the log held when it was opened.
    private boolean serves(Role role, long endBefore) throws InterruptedException {
        return switch (role) {
            case BROKER -> changeLogEnd() >= 0;
            case INGEST -> ledger.attempt(stack.api(), PROBED_ARTICLE);
            case ENRICH -> changeLogEnd() > endBefore;
            case QUERY -> stack.isReady(role);
        };
    }

    /// The offset behind the last outcome; negative while the broker does not answer.
    private long changeLogEnd() throws InterruptedException {
        try {
            return admin.listOffsets(Map.of(CHANGE_LOG, OffsetSpec.latest()))
                    .partitionResult(CHANGE_LOG)
                    .get(ADMIN_MILLISECONDS, TimeUnit.MILLISECONDS)
                    .offset();
        } catch (ExecutionException | TimeoutException _) {
            return -1;
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
