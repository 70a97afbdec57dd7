package readout.query.view;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import readout.cli.bench.WideArticles;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.extract.Extractor;
import readout.extract.Knowledge;
import readout.extract.Reading;
import readout.local.BrokerSettings;
import readout.local.EmbeddedBroker;
import readout.query.index.WatchedStore;
import readout.wire.Json;
import readout.wire.Topic;

/// How fast a view is made from the log, against bare Lucene that is given the same documents, made already, by one
/// thread as well.
///
/// The two take turns, batch by batch, in one run: the view reads records from a broker, decodes and compares them,
/// works out what is new in them, and writes, refreshes and commits as a rebuild does; then the bare index is given
/// what was written, and commits. The first batch warms both up and does not count. Each waits for its own merges.
/// `java -cp benchmarks/target/benchmarks.jar readout.query.view.RebuildRate [articles] [batch]`.
public final class RebuildRate {

    private static final int BUFFER_MEGABYTES = 64;
    private static final double LEAST_SHARE = 0.6;
    /// As query-service is configured unless told otherwise.
    private static final Duration REFRESH = Duration.ofMillis(20);

    private static final Duration COMMIT = Duration.ofSeconds(1);
    private static final Duration POLL = Duration.ofMillis(200);

    private RebuildRate() {}

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int batch = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000;
        Path folder = Files.createTempDirectory("readout-rebuild-rate");
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.onFreePorts(folder.resolve("kafka")))) {
            Map<String, Object> kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
            writeLog(kafka, articles);
            System.out.printf(
                    "%s processors, load %.1f, Java %s%n",
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.version());
            boolean fast = measure(kafka, folder, articles, batch);
            System.exit(fast ? 0 : 1);
        } finally {
            delete(folder);
        }
    }

    private static void writeLog(Map<String, Object> kafka, int articles) throws Exception {
        try (Admin admin = Admin.create(kafka)) {
            admin.createTopics(Stream.of(Topic.ENRICHED, Topic.COVERAGE, Topic.SOURCES)
                            .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1))
                            .toList())
                    .all()
                    .get();
        }
        Map<String, Object> config =
                Map.of("bootstrap.servers", kafka.get("bootstrap.servers"), "compression.type", "lz4", "linger.ms", 20);
        Knowledge knowledge = Knowledge.load(null);
        ThreadLocal<Extractor> extractor = ThreadLocal.withInitial(() -> new Extractor(knowledge));
        WideArticles generator = new WideArticles(1);
        try (var producer = new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (int from = 0; from < articles; from += 1_000) {
                List<byte[]> outcomes = IntStream.range(from, Math.min(articles, from + 1_000))
                        .parallel()
                        .mapToObj(number -> outcome(extractor.get(), generator.kept(number), number))
                        .toList();
                outcomes.forEach(outcome -> producer.send(new ProducerRecord<>(Topic.ENRICHED.name(), null, outcome)));
            }
        }
    }

    private static byte[] outcome(Extractor extractor, Article article, int number) {
        return switch (extractor.read(article)) {
            case Reading.Read(var extraction) ->
                Json.encode(new Outcome.Enriched(
                        article, new Origin(number % 12, number / 12), new Rules("1", "rate"), extraction));
            case Reading.NotRead(var obstacle, var detail) ->
                throw new IllegalStateException("a generated article is not read: %s %s".formatted(obstacle, detail));
        };
    }

    private static boolean measure(Map<String, Object> kafka, Path folder, int articles, int size) throws Exception {
        Tally tally = new Tally();
        List<Batch> batches = new ArrayList<>();
        try (WatchedStore watched = new WatchedStore(folder, BUFFER_MEGABYTES)) {
            watched.store().writeBehind();
            Applier applier = new Applier(watched.store(), tally, REFRESH, COMMIT);
            try (ChangeLog log = ChangeLog.open(kafka, applier.checkpoint())) {
                applier.follow(log);
                while (applier.checkpoint().nextOffset() < articles) {
                    long end = Math.min(articles, applier.checkpoint().nextOffset() + size);
                    Spent view = Spent.on(() -> {
                        build(applier, log, end);
                        watched.awaitMerges();
                    });
                    Spent bare = Spent.on(watched::writeAgain);
                    watched.forget();
                    batches.add(new Batch(applier.checkpoint().nextOffset(), tally.statements(), view, bare));
                    System.out.println(batches.getLast());
                }
            }
            Rates rates = Rates.of(batches);
            long[] documents = watched.documents();
            System.out.printf(
                    "%s; at least %.0f %% is asked; %,d and %,d documents%n",
                    rates, 100 * LEAST_SHARE, documents[0], documents[1]);
            return rates.share() >= LEAST_SHARE;
        }
    }

    /// Reads the log up to an offset at least, as a rebuild does.
    private static void build(Applier applier, ChangeLog log, long end)
            throws IOException, LogShorterException, ExecutionException, InterruptedException {
        while (applier.checkpoint().nextOffset() < end) {
            for (ConsumerRecord<byte[], byte[]> record : log.poll(POLL)) {
                applier.apply(record);
                applier.settleUnread();
            }
        }
        applier.commit();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
