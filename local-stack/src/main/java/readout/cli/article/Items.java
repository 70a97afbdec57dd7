package readout.cli.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import readout.wire.Decoded;
import readout.wire.Json;

/// The articles of one file or stream, one after the other: never more than one in memory.
public interface Items extends Closeable {

    /// The next one, or nothing at the end.
    ///
    /// @throws IOException if the file cannot be read
    Optional<Item> next() throws IOException;

    /// How many bytes have been read, about.
    long bytesRead();

    /// The articles of a file of JSON.
    ///
    /// @throws IllegalArgumentException if the file holds a text or a page
    static Items of(ArticleFile file) throws IOException {
        return switch (file.kind()) {
            case JSON -> new JsonItems(new BufferedInputStream(Files.newInputStream(file.path())));
            case NDJSON -> new LineItems(Files.newInputStream(file.path()));
            case TEXT, HTML -> throw new IllegalArgumentException(file.path() + " is one article");
        };
    }

    /// The articles of a stream of JSON, whichever form it has: if its first line is a JSON object by itself, every
    /// line
    /// is taken for one.
    static Items guess(InputStream stream) throws IOException {
        byte[] first = LineItems.readLine(stream);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), stream);
        boolean lines = Json.decode(first, Map.class) instanceof Decoded.Value<?>;
        return lines ? new LineItems(whole) : new JsonItems(whole);
    }
}
