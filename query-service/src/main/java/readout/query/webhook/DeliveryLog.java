package readout.query.webhook;

import java.time.Instant;

/// Where the state of deliveries outlives this process. Called from many threads at once; for one delivery never from
/// two.
public interface DeliveryLog {

    /// Keeps the newest state of a delivery, in place of the one before. Returns once it is safe from a crash.
    ///
    /// If it throws, deliveries go on all the same: after a restart the receiver may then get this one again,
    /// under the same id.
    void keep(Delivery delivery);

    /// Keeps that nothing more goes to a receiver until someone enables it again, and why. What waits for it is
    /// given up, each with that reason.
    ///
    /// @param reason for people to read
    void disabled(String alertId, Instant at, String reason);
}
