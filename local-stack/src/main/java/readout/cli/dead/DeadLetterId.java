package readout.cli.dead;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.wire.Topic;

/// Names a dead letter by where it stands: `enrich-0-17` is the record at offset 17 of partition 0 of
/// `readout.enrich.dead.v1`.
///
/// @param service the service that could not read it
record DeadLetterId(String service, int partition, long offset) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)-(\\d{1,9})-(\\d{1,18})");
    private static final Pattern DEAD_TOPIC = Pattern.compile("readout\\.([a-z]+)\\.dead\\.v\\d+");

    DeadLetterId {
        requireNonNull(service, "service");
    }

    /// Reads an id as users give it.
    ///
    /// @throws IllegalArgumentException if it is none, or no service of this name has dead letters
    static DeadLetterId parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is no dead letter's id, such as enrich-0-17".formatted(text));
        }
        DeadLetterId id = new DeadLetterId(
                matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3)));
        if (Topic.ALL.stream().noneMatch(topic -> service(topic.name()).equals(Optional.of(id.service())))) {
            throw new IllegalArgumentException("'%s': no service %s has dead letters".formatted(text, id.service()));
        }
        return id;
    }

    /// The service that owns a topic of dead letters; nothing for any other topic.
    static Optional<String> service(String topic) {
        Matcher matcher = DEAD_TOPIC.matcher(topic);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// The topic in which it stands.
    String topic() {
        return Topic.ALL.stream()
                .map(Topic::name)
                .filter(name -> service(name).equals(Optional.of(service)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "%s-%d-%d".formatted(service, partition, offset);
    }
}
