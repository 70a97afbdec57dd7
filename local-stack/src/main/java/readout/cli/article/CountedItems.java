package readout.cli.article;

import java.io.IOException;
import java.util.Optional;

/// Items of a stream, which may be packed, with how much of that has been read.
record CountedItems(Counted stream, Items items) implements Items {

    @Override
    public Optional<Item> next() throws IOException {
        return items.next();
    }

    @Override
    public long bytesRead() {
        return stream.bytes();
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
