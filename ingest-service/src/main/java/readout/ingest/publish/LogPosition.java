package readout.ingest.publish;

/// Where the broker put an article, acknowledged by all in-sync replicas.
public record LogPosition(String topic, int partition, long offset) {}
