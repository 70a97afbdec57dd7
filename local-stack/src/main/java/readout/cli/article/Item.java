package readout.cli.article;

import static java.util.Objects.requireNonNull;

/// One article of a file that can hold several.
public sealed interface Item {

    /// Where it stands: the line, or its place in the list; from 1.
    long number();

    /// A JSON object on one line, as far as it was looked at.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Json(long number, byte[] bytes) implements Item {
        public Json {
            requireNonNull(bytes, "bytes");
        }
    }

    /// What stands there cannot be read.
    record Broken(long number, String reason) implements Item {
        public Broken {
            requireNonNull(reason, "reason");
        }
    }
}
