package readout.query.alert.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.jboss.logging.Logger;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Hook;
import readout.query.webhook.DeliveryLog;
import readout.query.webhook.DeliveryState;

/// Keeps how far posting has come where it outlives this replica: beside what was told, on the log.
@ApplicationScoped
public class PostingLog implements DeliveryLog {

    private static final Logger LOG = Logger.getLogger(PostingLog.class);

    private final AlertRecords records;
    private final Definitions definitions;
    private final Map<String, Delivery> underWay = new ConcurrentHashMap<>();

    PostingLog(AlertRecords records, Definitions definitions) {
        this.records = records;
        this.definitions = definitions;
    }

    /// Takes note of something that is to be posted.
    void begin(Delivery delivery) {
        underWay.put(delivery.id(), delivery);
    }

    @Override
    public void keep(readout.query.webhook.Delivery posted) {
        Delivery known = underWay.get(posted.webhookId());
        if (known == null || definitions.find(posted.alertId()).isEmpty()) {
            return;
        }
        Delivery now = known.posted(posted.state(), posted.attempts());
        written(() -> records.tell(now).get());
        switch (posted.state()) {
            case DeliveryState.Pending _, DeliveryState.Failed _ -> underWay.put(now.id(), now);
            case DeliveryState.Delivered _, DeliveryState.GivenUp _ -> underWay.remove(now.id());
        }
    }

    @Override
    public void disabled(String alertId, Instant at, String reason) {
        definitions
                .find(alertId)
                .map(alert -> alert.disabled(new Hook.Disabled(at, reason)))
                .ifPresent(this::define);
    }

    private void define(Alert alert) {
        LOG.warnf("An alert posts no more: alertId=%s", alert.id());
        written(() -> records.define(alert));
    }

    private interface Writing {
        void write() throws ExecutionException, InterruptedException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not acknowledge it", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service is stopping", e);
        }
    }
}
