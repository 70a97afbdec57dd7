package readout.cli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import readout.wire.Topic;

/// Kafka's own `kafka-producer-perf-test`, in a process of its own.
final class ProducerPerformance {

    private static final String TOPIC = "bench-yardstick";
    private static final Pattern RATE = Pattern.compile("records sent, ([0-9.,]+) records/sec");

    private ProducerPerformance() {}

    /// How many records a second it gets acknowledged by all replicas, on a topic like that of articles.
    static double recordsPerSecond(String kafka, int records, int bytes) throws IOException, InterruptedException {
        createTopic(kafka);
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.apache.kafka.tools.ProducerPerformance",
                        "--topic",
                        TOPIC,
                        "--num-records",
                        String.valueOf(records),
                        "--record-size",
                        String.valueOf(bytes),
                        "--throughput",
                        "-1",
                        "--producer-props",
                        "bootstrap.servers=" + kafka,
                        "acks=all",
                        "compression.type=lz4",
                        "batch.size=131072",
                        "linger.ms=2")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(tool.getInputStream().readAllBytes(), UTF_8);
        tool.waitFor();
        List<MatchResult> rates = RATE.matcher(output).results().toList();
        if (rates.isEmpty()) {
            throw new IOException("the producer performance tool said nothing: " + output);
        }
        return Double.parseDouble(rates.getLast().group(1).replace(",", ""));
    }

    private static void createTopic(String kafka) throws IOException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Topic.ARTICLES.partitions(), (short) 1)))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }
}
