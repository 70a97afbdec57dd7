package readout.wire;

/// CloudEvents types of the records on the log.
public final class EventType {

    public static final String ARTICLE_PUBLISHED = "readout.article.published.v1";
    public static final String ARTICLE_WITHDRAWN = "readout.article.withdrawn.v1";
    public static final String ARTICLE_TAKEN_DOWN = "readout.article.taken-down.v1";
    public static final String ARTICLE_OUTCOME = "readout.article.outcome.v1";
    public static final String STATEMENT_EXTRACTED = "readout.statement.extracted.v1";

    public static final String ALERT_DEFINED = "readout.alert.defined.v1";
    public static final String ALERT_CHECKPOINT = "readout.alert.checkpoint.v1";
    public static final String ALERT_DELIVERY = "readout.alert.delivery.v1";

    public static final String SOURCE_DEFINED = "readout.source.defined.v1";
    public static final String SOURCE_STATE = "readout.source.state.v1";
    public static final String SOURCE_POLLED = "readout.source.polled.v1";

    private EventType() {}
}
