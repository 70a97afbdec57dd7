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
import java.util.zip.GZIPInputStream;
import readout.wire.Decoded;
import readout.wire.Json;

/// The articles of one file or stream, one after the other: never more than a few in memory.
public interface Items extends Closeable {

    /// The next one, or nothing at the end.
    ///
    /// @throws IOException if the file cannot be read
    Optional<Item> next() throws IOException;

    /// How many bytes have been read, about.
    long bytesRead();

    /// The articles of a file that can hold several.
    ///
    /// @param columns which column of a table holds what
    /// @throws IllegalArgumentException if the file holds one text or page
    static Items of(ArticleFile file, Columns columns) throws IOException {
        return of(Files.newInputStream(file.path()), file.kind(), file.stem(), columns);
    }

    /// The articles of a stream of a kind.
    ///
    /// @param name what articles give as their source that are from nowhere else
    static Items of(InputStream stream, FileKind kind, String name, Columns columns) throws IOException {
        Counted counted = new Counted(stream);
        return new CountedItems(
                counted,
                switch (kind) {
                    case JSON -> new JsonItems(unpacked(counted));
                    case NDJSON -> new LineItems(unpacked(counted));
                    case CSV -> new TableItems(unpacked(counted), columns);
                    case FEED -> new FeedItems(counted);
                    case WARC -> new WarcItems(counted, name);
                    case TEXT, HTML -> throw new IllegalArgumentException(name + " is one article");
                });
    }

    private static InputStream unpacked(InputStream stream) throws IOException {
        BufferedInputStream input = new BufferedInputStream(stream, 1 << 16);
        return FileSniffer.isPacked(input) ? new GZIPInputStream(input, 1 << 16) : input;
    }

    /// The articles of a stream of JSON, whichever form it has: if its first line is a JSON object by itself, every
    /// line is taken for one.
    static Items guess(InputStream stream) throws IOException {
        byte[] first = LineItems.readLine(stream);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(first), stream);
        boolean lines = Json.decode(first, Map.class) instanceof Decoded.Value<?>;
        return lines ? new LineItems(whole) : new JsonItems(whole);
    }
}
