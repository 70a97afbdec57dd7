package readout.cli.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Articles in the pages of a web archive (WARC, ISO 28500), plain or with each record packed by itself.
///
/// A damaged record costs only itself: reading goes on at the next place where a record begins.
final class WarcItems implements Items {

    private static final byte[] PACKED_RECORD = {0x1F, (byte) 0x8B, 0x08};
    private static final byte[] RECORD = {'W', 'A', 'R', 'C', '/', '1', '.'};

    private final RewindableChannel channel;
    private final String name;
    private final boolean packed;
    private @Nullable WarcReader reader;
    private long readerBegan;
    private long number;

    /// @param name what articles give as their source
    WarcItems(InputStream stream, String name) throws IOException {
        PushbackInputStream input = new PushbackInputStream(stream, 1);
        int first = input.read();
        if (first >= 0) {
            input.unread(first);
        }
        this.packed = first == (PACKED_RECORD[0] & 0xFF);
        this.channel = new RewindableChannel(input);
        this.name = name;
    }

    @Override
    public Optional<Item> next() throws IOException {
        number++;
        long begin = channel.position();
        try {
            WarcReader open = reader == null ? open() : reader;
            begin = readerBegan + open.position();
            Optional<WarcRecord> record = open.next();
            if (record.isEmpty()) {
                return Optional.empty();
            }
            begin = readerBegan + open.position();
            channel.forget(begin);
            Item item = ArchivedPage.item(record.get(), number, name);
            if (item instanceof Item.Broken broken && ArchivedPage.isDamage(broken)) {
                return goOn(begin, broken);
            }
            return Optional.of(item);
        } catch (EOFException e) {
            return goOn(begin, new Item.Broken(number, ArchivedPage.DAMAGED + ": it breaks off"));
        } catch (IOException e) {
            if (!isDamage(e)) {
                throw e;
            }
            return goOn(begin, new Item.Broken(number, ArchivedPage.DAMAGED + ": " + told(e)));
        }
    }

    private WarcReader open() throws IOException {
        readerBegan = channel.position();
        WarcReader opened = new WarcReader(channel);
        if (packed && opened.compression() == WarcCompression.NONE) {
            throw new ParsingException("no packed record");
        }
        opened.calculateBlockDigest();
        reader = opened;
        return opened;
    }

    private static String told(IOException e) {
        return e instanceof ParsingException ? "no record begins or ends there" : String.valueOf(e.getMessage());
    }

    private static boolean isDamage(IOException e) {
        return e instanceof ParsingException
                || e instanceof ZipException
                || e.getCause() instanceof DataFormatException;
    }

    /// Goes on behind a damaged record, and gives that.
    private Optional<Item> goOn(long begin, Item.Broken damaged) throws IOException {
        reader = null;
        channel.rewind(begin);
        channel.read(ByteBuffer.allocate(1));
        while (channel.find(packed ? PACKED_RECORD : RECORD)) {
            long found = channel.position();
            try {
                if (open().next().isPresent()) {
                    reader = null;
                    channel.rewind(found);
                    return Optional.of(damaged);
                }
            } catch (IOException e) {
                if (!isDamage(e) && !(e instanceof EOFException)) {
                    throw e;
                }
            }
            reader = null;
            channel.rewind(found + 1);
        }
        return Optional.of(damaged);
    }

    @Override
    public long bytesRead() {
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
