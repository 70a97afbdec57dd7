package readout.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import readout.edge.log.NeededTopics;
import readout.wire.Json;
import readout.wire.Topic;

/// What this service is wired with.
public class Wiring {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    NeededTopics topics() {
        return new NeededTopics(List.of(
                Topic.ENRICHED,
                Topic.ARTICLES,
                Topic.QUERY_DEAD,
                Topic.ALERTS,
                Topic.ALERT_CHECKPOINTS,
                Topic.DELIVERIES,
                Topic.SOURCES,
                Topic.COVERAGE));
    }

    /// Answers are written like events.
    @Produces
    @Singleton
    ObjectMapper mapper() {
        return Json.mapper();
    }
}
