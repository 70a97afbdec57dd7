package readout.wire;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// The topics of Readout, as `docs/topics.md` lists them.
///
/// @param name `readout.<what>.v<major>`
/// @param partitions fixed for ever: the order of records is promised within one only
/// @param owner the service that writes it
public record Topic(String name, int partitions, String owner) {

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

    public static final List<Topic> ALL = List.of(ARTICLES, ENRICHED, STATEMENTS, ENRICH_DEAD, QUERY_DEAD);

    public Topic {
        requireNonNull(name, "name");
        requireNonNull(owner, "owner");
    }
}
