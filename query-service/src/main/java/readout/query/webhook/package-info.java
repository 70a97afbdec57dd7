/// Delivery of webhooks by Standard Webhooks 1.0.0: signing, the schedule of attempts, and a queue for each receiver.
@NullMarked
package readout.query.webhook;

import org.jspecify.annotations.NullMarked;
