package readout.cli.article;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/// One article of a file that can hold several, or what stands there instead.
public sealed interface Item {

    /// Where it stands: the line, or its place in the list; from 1.
    long number();

    /// This item as far as it can be read, which may take a while.
    default Item read() {
        return this;
    }

    /// A JSON object on one line, as far as it was looked at.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Json(long number, byte[] bytes) implements Item {
        public Json {
            requireNonNull(bytes, "bytes");
        }
    }

    /// What stands there cannot be read.
    ///
    /// @param reason what is wrong; behind a colon what is wrong with just this one
    record Broken(long number, String reason) implements Item {
        public Broken {
            requireNonNull(reason, "reason");
        }
    }

    /// What stands there is in order and no article.
    ///
    /// @param what it is
    record Other(long number, String what) implements Item {
        public Other {
            requireNonNull(what, "what");
        }
    }

    /// What has to be read before it can be told what it is.
    ///
    /// @param reading gives another kind of item; may be done on any thread
    record Unread(long number, Supplier<Item> reading) implements Item {
        public Unread {
            requireNonNull(reading, "reading");
        }

        @Override
        public Item read() {
            return reading.get();
        }
    }
}
