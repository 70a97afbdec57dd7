package readout.edge.log;

import static java.util.Objects.requireNonNull;

/// Whether the topics that a service needs are there and as they must be.
public sealed interface TopicState {

    /// They are.
    record Verified() implements TopicState {}

    /// Not known yet: the broker has not answered.
    record Awaited(String reason) implements TopicState {
        public Awaited {
            requireNonNull(reason, "reason");
        }
    }

    /// A topic is there, but as it is it would lose data or order.
    record Unfit(String reason) implements TopicState {
        public Unfit {
            requireNonNull(reason, "reason");
        }
    }
}
