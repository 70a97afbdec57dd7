package readout.wire;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// The topics of Readout, as `docs/topics.md` lists them.
///
/// @param name `readout.<what>.v<major>`
/// @param partitions fixed for ever: the order of records is promised within one only
/// @param owner the service that writes it
/// @param compacted whether only the last record of each key is kept, rather than all
public record Topic(String name, int partitions, String owner, boolean compacted) {

    /// Raw articles; key = article id.
    public static final Topic ARTICLES = new Topic("readout.articles.v1", 12, "ingest");
    /// One outcome per article record, in one partition: the change log.
    public static final Topic ENRICHED = new Topic("readout.enriched.v1", 1, "enrich");
    /// One record per extracted statement, for stream processors outside; key = statement id.
    public static final Topic STATEMENTS = new Topic("readout.statements.v1", 12, "enrich");
    /// Article records that are no articles.
    public static final Topic ENRICH_DEAD = new Topic("readout.enrich.dead.v1", 1, "enrich");
    /// Outcome records that the view could not read.
    public static final Topic QUERY_DEAD = new Topic("readout.query.dead.v1", 1, "query");

    /// What alerts are, each as it was last defined; key = alert id. A record without value deletes one.
    public static final Topic ALERTS = compacted("readout.alerts.v1", 12, "query");
    /// How far each partition of alerts, and each alert that began in the past, has been matched.
    public static final Topic ALERT_CHECKPOINTS = compacted("readout.alert-checkpoints.v1", 12, "query");
    /// What alerts matched and what became of telling it; key = alert id and what is told.
    public static final Topic DELIVERIES = compacted("readout.deliveries.v1", 12, "query");

    /// What is looked at for articles, each source as it was last defined; key = source id. A record without value
    /// deletes one.
    public static final Topic SOURCES = compacted("readout.sources.v1", 12, "ingest");
    /// How far sources and their articles have been read; key = source id, and behind a slash what of it.
    public static final Topic SOURCE_STATE = compacted("readout.source-state.v1", 12, "ingest");
    /// One record for each look at a source, in one order; key = source id.
    public static final Topic COVERAGE = new Topic("readout.coverage.v1", 1, "ingest");

    public static final List<Topic> ALL = List.of(
            ARTICLES,
            ENRICHED,
            STATEMENTS,
            ENRICH_DEAD,
            QUERY_DEAD,
            ALERTS,
            ALERT_CHECKPOINTS,
            DELIVERIES,
            SOURCES,
            SOURCE_STATE,
            COVERAGE);

    public Topic {
        requireNonNull(name, "name");
        requireNonNull(owner, "owner");
    }

    /// A topic that keeps all records.
    public Topic(String name, int partitions, String owner) {
        this(name, partitions, owner, false);
    }

    /// A topic that keeps the last record of each key.
    public static Topic compacted(String name, int partitions, String owner) {
        return new Topic(name, partitions, owner, true);
    }
}
