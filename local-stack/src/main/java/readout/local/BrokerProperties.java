package readout.local;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// Kafka's settings for a broker and controller in one process on one machine.
final class BrokerProperties {

    /// Name of the listener between the broker and its controller.
    static final String CONTROLLER = "CONTROLLER";

    /// Id of the only node.
    static final int NODE = 1;

    private static final String CLIENTS = "PLAINTEXT";

    /// Nothing can be replicated on one node.
    private static final Map<String, String> ALONE = Map.of(
            "offsets.topic.replication.factor", "1",
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "share.coordinator.state.topic.replication.factor", "1",
            "share.coordinator.state.topic.min.isr", "1");

    /// A killed broker is let in again as soon as its old session ends, and groups form at once.
    private static final Map<String, String> QUICK = Map.of(
            "broker.session.timeout.ms", "2000",
            "broker.heartbeat.interval.ms", "500",
            "group.initial.rebalance.delay.ms", "0");

    /// Few threads, small buffers and few partitions of Kafka's own topics.
    private static final Map<String, String> SMALL = Map.of(
            "num.network.threads", "2",
            "num.io.threads", "4",
            "background.threads", "2",
            "num.recovery.threads.per.data.dir", "2",
            "log.cleaner.dedupe.buffer.size", "16777216",
            "offsets.topic.num.partitions", "4",
            "transaction.state.log.num.partitions", "4",
            "share.coordinator.state.topic.num.partitions", "4");

    /// Records up to 16 MiB, kept for ever, only in topics that somebody created.
    private static final Map<String, String> KEEPING = Map.of(
            "auto.create.topics.enable", "false",
            "message.max.bytes", "16777216",
            "replica.fetch.max.bytes", "16777216",
            "log.retention.ms", "-1",
            "offsets.retention.minutes", "525600");

    private BrokerProperties() {}

    static Properties of(BrokerSettings settings) {
        Properties all = new Properties();
        Stream.of(network(settings), ALONE, QUICK, SMALL, KEEPING).forEach(all::putAll);
        return all;
    }

    private static Map<String, String> network(BrokerSettings settings) {
        String clients = "%s://%s".formatted(CLIENTS, settings.bootstrapServers());
        String controller = "%s:%d".formatted(settings.host(), settings.controllerPort());
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                String.valueOf(NODE),
                "log.dirs",
                settings.folder().toString(),
                "listeners",
                clients + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                clients,
                "inter.broker.listener.name",
                CLIENTS,
                "controller.listener.names",
                CONTROLLER,
                "listener.security.protocol.map",
                "%s:PLAINTEXT,%s:PLAINTEXT".formatted(CLIENTS, CONTROLLER),
                "controller.quorum.voters",
                NODE + "@" + controller);
    }
}
