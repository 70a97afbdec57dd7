package readout.ingest;

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

    /// Answers are written as records of the log are.
    @Produces
    @Singleton
    ObjectMapper mapper() {
        return Json.mapper();
    }

    @Produces
    @Singleton
    NeededTopics topics() {
        return new NeededTopics(List.of(Topic.ARTICLES, Topic.SOURCES, Topic.SOURCE_STATE, Topic.COVERAGE));
    }
}
