package readout.query.webhook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/// How far a delivery has come.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "state")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeliveryState.Pending.class, name = "pending"),
    @JsonSubTypes.Type(value = DeliveryState.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = DeliveryState.Delivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = DeliveryState.GivenUp.class, name = "given-up")
})
public sealed interface DeliveryState {

    /// Not tried yet.
    ///
    /// @param due the earliest time of the first attempt
    record Pending(Instant due) implements DeliveryState {}

    /// Tried, so far in vain.
    ///
    /// @param nextAttempt the earliest time of the next attempt; later if the receiver is throttled
    record Failed(Instant nextAttempt) implements DeliveryState {}

    /// The receiver took it.
    record Delivered(Instant at) implements DeliveryState {}

    /// It is not tried again.
    ///
    /// @param reason for people to read
    record GivenUp(Instant at, String reason) implements DeliveryState {}
}
