package readout.ingest.source;

import readout.event.article.Sha256;
import readout.wire.Topic;

/// The ids of sources. The same name and address give the same id, so that what is sent twice is there once.
public final class SourceIdentity {

    private static final int DIGITS = 16;
    private static final int HASH_DIGITS = 8;
    private static final int HASH_RADIX = 16;
    private static final String OF_FILE = "sf_";

    private SourceIdentity() {}

    /// The id of a source that somebody made over HTTP.
    public static String made(String name, String address) {
        return "so_" + digits(name, address);
    }

    /// The id of a source that stands in the file.
    public static String ofFile(String name, String address) {
        return OF_FILE + digits(name, address);
    }

    /// Whether a source stands in the file, where alone it can be changed.
    public static boolean isOfFile(String id) {
        return id.startsWith(OF_FILE);
    }

    /// The partition of all records of a source, and so which replica looks at it. It must never change.
    public static int partition(String id) {
        long hash = Long.parseLong(Sha256.hex(id).substring(0, HASH_DIGITS), HASH_RADIX);
        return (int) (hash % Topic.SOURCES.partitions());
    }

    private static String digits(String name, String address) {
        return Sha256.hex(name + "\n" + address).substring(0, DIGITS);
    }
}
