package readout.edge.log;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import readout.wire.Topic;

/// Creates topics that are missing and checks those that are there. Both may be done any number of times, by any number
/// of services at once.
final class TopicKeeper {

    /// Room for the largest article with everything found in it.
    static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    private final Admin admin;
    private final short replication;

    TopicKeeper(Admin admin, short replication) {
        this.admin = admin;
        this.replication = replication;
    }

    /// Creates what is missing of the topics and verifies all of them.
    ///
    /// @throws ExecutionException if the broker does not answer or refuses
    TopicState keep(Collection<Topic> topics) throws ExecutionException, InterruptedException {
        create(topics);
        return verify(topics);
    }

    private void create(Collection<Topic> topics) throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = topics.stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), replication).configs(config(topic)))
                .toList();
        for (var creation : admin.createTopics(missing).values().values()) {
            try {
                creation.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static Map<String, String> config(Topic topic) {
        return Map.of(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                topic.compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE,
                TopicConfig.RETENTION_MS_CONFIG,
                "-1",
                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                String.valueOf(MAX_RECORD_BYTES));
    }

    private TopicState verify(Collection<Topic> topics) throws ExecutionException, InterruptedException {
        List<String> names = topics.stream().map(Topic::name).toList();
        Map<String, TopicDescription> descriptions =
                admin.describeTopics(names).allTopicNames().get();
        Map<String, Config> configs = configs(names);
        return topics.stream()
                .map(topic -> fault(topic, of(topic, descriptions), of(topic, configs)))
                .flatMap(Optional::stream)
                .findFirst()
                .<TopicState>map(TopicState.Unfit::new)
                .orElseGet(TopicState.Verified::new);
    }

    private Map<String, Config> configs(List<String> names) throws ExecutionException, InterruptedException {
        List<ConfigResource> resources = names.stream()
                .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                .toList();
        return admin.describeConfigs(resources).all().get().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    private static <T> T of(Topic topic, Map<String, T> byName) {
        return requireNonNull(byName.get(topic.name()), topic.name());
    }

    private static Optional<String> fault(Topic topic, TopicDescription description, Config config) {
        int partitions = description.partitions().size();
        if (partitions != topic.partitions()) {
            return Optional.of(
                    "%s has %d partitions and needs %d".formatted(topic.name(), partitions, topic.partitions()));
        }
        String policy = config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value();
        if (!topic.compacted() && policy.contains(TopicConfig.CLEANUP_POLICY_COMPACT)) {
            return Optional.of("%s is compacted and would lose records".formatted(topic.name()));
        }
        if (topic.compacted() && policy.contains(TopicConfig.CLEANUP_POLICY_DELETE)) {
            return Optional.of("%s deletes by age and would lose what is still in use".formatted(topic.name()));
        }
        int maxBytes = Integer.parseInt(
                config.get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG).value());
        if (maxBytes < MAX_RECORD_BYTES) {
            return Optional.of("%s takes records of %d bytes and must take %d"
                    .formatted(topic.name(), maxBytes, MAX_RECORD_BYTES));
        }
        return Optional.empty();
    }
}
