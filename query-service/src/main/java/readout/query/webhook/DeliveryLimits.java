package readout.query.webhook;

import java.time.Duration;

/// How much is held and borne for one receiver.
///
/// @param concurrency how many attempts at one receiver run at once
/// @param waiting how many deliveries wait for one receiver; what comes beyond is given up, and says so
/// @param disableAfter how long a receiver may fail, without one success, until nothing more is sent to it
public record DeliveryLimits(int concurrency, int waiting, Duration disableAfter) {

    public DeliveryLimits {
        if (concurrency < 1 || waiting < 1 || disableAfter.isNegative()) {
            throw new IllegalArgumentException(
                    "Limits are positive: " + concurrency + ", " + waiting + ", " + disableAfter);
        }
    }
}
