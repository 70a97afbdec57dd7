package readout.wire;

/// Extension attributes (CloudEvents 1.0) of the records on the log.
public final class Extension {

    /// `true` on an article record that was loaded from an archive, and on its outcome: its statements are told to
    /// nobody who waits for news. It is a mark of the delivery, not of the article, which has the same version and
    /// the same outcome without it.
    public static final String BACKFILL = "backfill";

    private static final String HEADER_PREFIX = "ce_";

    private Extension() {}

    /// The name of the Kafka header that carries an attribute, or any other attribute of CloudEvents, in binary mode.
    public static String header(String attribute) {
        return HEADER_PREFIX + attribute;
    }
}
