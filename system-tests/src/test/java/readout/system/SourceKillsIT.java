package readout.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.local.BrokerSettings;
import readout.local.EmbeddedBroker;
import readout.local.stack.Role;

/// Two ingest-services share two hundred feeds; one of them is killed again and again while the feeds publish.
@Tag("faults")
class SourceKillsIT {

    private static final int FEEDS = 200;
    private static final int KILLS = 10;
    private static final Duration HAND_OVER = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, String> QUICK = Map.of(
            "READOUT_SOURCES_PERMITTED_NETWORKS", "127.0.0.1",
            "READOUT_SOURCES_HOST_GAP", "0.001S",
            "READOUT_SOURCES_HOST_CONCURRENCY", "8",
            "READOUT_SOURCES_SHORTEST", "1S",
            "READOUT_SOURCES_RECHECK", "100D");

    @TempDir
    @SuppressWarnings("NullAway.Init") // filled in by JUnit
    private Path folder;

    @Test
    void tenKillsOfOneOfTwoReplicasLoseNothingAndMoveTheSourcesInTime() throws IOException, InterruptedException {
        BrokerSettings settings = BrokerSettings.onFreePorts(folder.resolve("kafka"));
        List<Duration> handOvers = new ArrayList<>();
        try (EmbeddedBroker _ = EmbeddedBroker.start(settings);
                Feeds feeds = Feeds.start(FEEDS)) {
            Service[] replicas = {replica(0, settings), replica(1, settings)};
            try {
                for (Service replica : replicas) {
                    awaitReady(replica);
                }
                for (int feed = 0; feed < FEEDS; feed++) {
                    make(replicas[0], feed, feeds.url(feed));
                }
                awaitAllAsked(feeds, System.nanoTime());
                for (int kill = 0; kill < KILLS; kill++) {
                    int victim = kill % 2;
                    feeds.publish();
                    replicas[victim].kill();
                    handOvers.add(awaitAllAsked(feeds, System.nanoTime()));
                    replicas[victim] = replica(victim, settings);
                    awaitReady(replicas[victim]);
                }
                Awaitility.await()
                        .atMost(PATIENCE)
                        .pollInterval(Duration.ofSeconds(1))
                        .untilAsserted(() -> assertThat(versions(settings)).hasSize(feeds.published()));
            } finally {
                for (Service replica : replicas) {
                    replica.close();
                }
            }
            int records = records(settings).size();
            System.out.printf(
                    "%d feeds, %d kills: %d articles, each on the log; %d records more than articles; hand-over %s%n",
                    FEEDS, KILLS, feeds.published(), records - feeds.published(), seconds(handOvers));
            assertThat(handOvers).allSatisfy(time -> assertThat(time).isLessThanOrEqualTo(HAND_OVER));
        }
    }

    private Service replica(int number, BrokerSettings settings) throws IOException {
        return Service.start(Role.INGEST, folder.resolve("replica-" + number), settings.bootstrapServers(), QUICK);
    }

    private static void awaitReady(Service replica) {
        Awaitility.await().atMost(PATIENCE).until(() -> replica.health("/ready") == 200);
    }

    /// How long it takes until every feed was asked for again.
    private static Duration awaitAllAsked(Feeds feeds, long from) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> feeds.askedSince(from) == FEEDS);
        return Duration.ofNanos(System.nanoTime() - from);
    }

    private static void make(Service replica, int feed, String url) throws IOException, InterruptedException {
        String form =
                "{\"name\":\"Feed %d\",\"address\":\"%s\",\"schedule\":{\"atLeast\":\"PT1S\",\"atMost\":\"PT2S\"}}"
                        .formatted(feed, url);
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica.url() + "/sources"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        }
    }

    /// The articles' ids with their versions, each once: what the view makes of the log.
    private static Set<String> versions(BrokerSettings settings) {
        Set<String> versions = new HashSet<>();
        records(settings)
                .forEach(record -> versions.add(
                        new String(record.headers().lastHeader("ce_id").value(), UTF_8)));
        return versions;
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(BrokerSettings settings) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", settings.bootstrapServers(), "enable.auto.commit", false);
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, 12)
                    .mapToObj(partition -> new TopicPartition("readout.articles.v1", partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> seconds(List<Duration> times) {
        return times.stream()
                .map(time -> "%.1f s".formatted(time.toMillis() / 1000.0))
                .toList();
    }
}
