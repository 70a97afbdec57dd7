package readout.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import readout.testing.EmbeddedKafka;
import readout.testing.TestBroker;

/// The settings that ingest's Kafka client really has. The connector's own defaults would lose articles.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
class IngestClientsIT {

    private static final int ARTICLE_BYTES = 16 * 1024 * 1024;
    private static final int DEADLINE_MILLISECONDS = 10_000;

    @Inject
    KafkaClientService clients;

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    @Test
    void articlesAreAcknowledgedByAllReplicasOnceInOrderAndSoon() {
        assertThat(clients.getProducerChannels()).containsExactly("articles");
        ProducerConfig config =
                new ProducerConfig(new HashMap<>(clients.getProducer("articles").configuration()));

        assertThat(config.getString(ProducerConfig.ACKS_CONFIG)).isEqualTo("-1");
        assertThat(config.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG)).isTrue();
        assertThat(config.getInt(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION))
                .isLessThanOrEqualTo(5);
        assertThat(config.getString(CommonClientConfigs.METADATA_RECOVERY_STRATEGY_CONFIG))
                .isEqualTo("none");
        assertThat(config.getInt(ProducerConfig.MAX_REQUEST_SIZE_CONFIG)).isEqualTo(ARTICLE_BYTES);
        assertThat(config.getInt(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG)
                        + config.getLong(ProducerConfig.LINGER_MS_CONFIG))
                .isLessThanOrEqualTo(config.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG));
        assertThat(config.getLong(ProducerConfig.MAX_BLOCK_MS_CONFIG)
                        + config.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG))
                .isLessThan(DEADLINE_MILLISECONDS);
    }

    @Test
    void withoutTheBrokerManyRequestsAtOnceAllEndInTime() throws InterruptedException, ExecutionException {
        assertThat(post()).isEqualTo(202);
        broker.pause();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = clients.invokeAll(
                    Collections.nCopies(50, this::post), DEADLINE_MILLISECONDS + 5000, TimeUnit.MILLISECONDS);
            for (Future<Integer> answer : answers) {
                assertThat(answer.isCancelled()).as("no answer").isFalse();
                assertThat(answer.get()).isEqualTo(503);
            }
        } finally {
            broker.resume();
        }
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> post() == 202);
    }

    private int post() {
        return given().contentType("application/json")
                .body("{\"text\":\"Cuba will build a port.\"}")
                .post("/articles")
                .statusCode();
    }

    @Test
    void withoutTheBrokerItIsAliveAndNotReady() {
        broker.pause();
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> given().get("/q/health/ready").statusCode() == 503);
            given().get("/q/health/live").then().statusCode(200);
        } finally {
            broker.resume();
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> given().get("/q/health/ready").statusCode() == 200);
    }
}
