package readout.enrich;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.testing.EmbeddedKafka;
import readout.testing.TestBroker;

/// The settings that enrich's Kafka clients really have. The connector's own defaults would pass articles over.
@QuarkusTest
@WithTestResource(EmbeddedKafka.class)
class EnrichClientsIT {

    private static final int RECORD_BYTES = 16 * 1024 * 1024;
    private static final int MINUTE_MILLISECONDS = 60_000;

    @Inject
    KafkaClientService clients;

    @SuppressWarnings("NullAway.Init") // filled in by the test resource
    TestBroker broker;

    @Test
    void articlesAreReadFromTheBeginningAndNoneCountsAsDoneByItself() {
        assertThat(clients.getConsumerChannels()).containsExactly("articles");
        ConsumerConfig config =
                new ConsumerConfig(new HashMap<>(clients.getConsumer("articles").configuration()));

        assertThat(config.getString(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG)).isEqualTo("earliest");
        assertThat(config.getBoolean(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG)).isFalse();
        assertThat(config.getString(ConsumerConfig.GROUP_ID_CONFIG)).isEqualTo("readout.enrich");
        assertThat(config.getClass(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG))
                .isEqualTo(ByteArrayDeserializer.class);
        assertThat(config.getClass(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG))
                .isEqualTo(ByteArrayDeserializer.class);
        assertThat(setting("mp.messaging.incoming.articles.commit-strategy")).isEqualTo("throttled");
    }

    @Test
    void aKilledInstanceIsMissedWithinSecondsAndOthersKeepTheirPartitions() {
        ConsumerConfig config =
                new ConsumerConfig(new HashMap<>(clients.getConsumer("articles").configuration()));

        assertThat(config.getInt(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG)).isEqualTo(6000);
        assertThat(config.getInt(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG)).isEqualTo(1500);
        assertThat(config.getList(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG))
                .isEqualTo(List.of(CooperativeStickyAssignor.class.getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcomes", "statements", "dead-letters"})
    void whatIsWrittenIsAcknowledgedByAllReplicasOnceAndGivenUpInTimeToBeTriedAgain(String channel) {
        assertThat(clients.getProducerChannels()).containsExactlyInAnyOrder("outcomes", "statements", "dead-letters");
        ProducerConfig config =
                new ProducerConfig(new HashMap<>(clients.getProducer(channel).configuration()));

        assertThat(config.getString(ProducerConfig.ACKS_CONFIG)).isEqualTo("-1");
        assertThat(config.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG)).isTrue();
        assertThat(config.getInt(ProducerConfig.MAX_REQUEST_SIZE_CONFIG)).isEqualTo(RECORD_BYTES);
        assertThat(config.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG)).isLessThan(MINUTE_MILLISECONDS);
        assertThat(config.getLong(ProducerConfig.MAX_BLOCK_MS_CONFIG)).isLessThan(MINUTE_MILLISECONDS);
        assertThat(config.getClass(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG))
                .isEqualTo(ByteArraySerializer.class);
    }

    @Test
    void aBatchMayWaitForTheBrokerWithoutEnd() {
        assertThat(setting("mp.messaging.incoming.articles.throttled.unprocessed-record-max-age.ms"))
                .isEqualTo("0");
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

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
