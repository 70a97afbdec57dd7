package readout.edge.log;

import static java.util.Objects.requireNonNull;

import java.util.List;
import readout.wire.Topic;

/// The topics that a service reads or writes. Each service produces one of these as a bean.
public record NeededTopics(List<Topic> topics) {

    public NeededTopics {
        topics = List.copyOf(requireNonNull(topics, "topics"));
    }
}
