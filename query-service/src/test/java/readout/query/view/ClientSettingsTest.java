package readout.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import readout.edge.log.LogProducer;

/// The settings that the view's Kafka clients really have.
class ClientSettingsTest {

    private static final Map<String, Object> GIVEN = Map.of("bootstrap.servers", "127.0.0.1:1", "client.rack", "a");
    private static final int SECOND_MILLISECONDS = 1000;

    @Test
    void theViewNeverSkipsByItselfAndItsPlaceStandsInItsOwnIndex() {
        Map<String, Object> given = ChangeLog.config(GIVEN);
        given.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        given.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        ConsumerConfig config = new ConsumerConfig(given);

        assertThat(config.getString(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG)).isEqualTo("none");
        assertThat(config.getBoolean(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG)).isFalse();
        assertThat(config.getString(ConsumerConfig.GROUP_ID_CONFIG)).isNull();
        assertThat(config.getBoolean(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG))
                .isFalse();
    }

    @Test
    void deadLettersAreAcknowledgedByAllReplicasAndGivenUpBeforeTheViewSeemsToHang() {
        Map<String, Object> given = LogProducer.config(GIVEN);
        given.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        given.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        ProducerConfig config = new ProducerConfig(given);

        assertThat(config.getString(ProducerConfig.ACKS_CONFIG)).isEqualTo("-1");
        assertThat(config.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG)).isTrue();
        assertThat(config.getLong(ProducerConfig.MAX_BLOCK_MS_CONFIG)
                        + config.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG))
                .isLessThan(60 * SECOND_MILLISECONDS);
    }

    @Test
    void whatIsGivenForAllClientsReachesThese() {
        assertThat(ChangeLog.config(GIVEN)).containsAllEntriesOf(GIVEN);
        assertThat(LogProducer.config(GIVEN)).containsAllEntriesOf(GIVEN);
    }
}
