package readout.cli.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that tells how many of its bytes have been read.
final class Counted extends FilterInputStream {

    private volatile long bytes;

    Counted(InputStream stream) {
        super(stream);
    }

    long bytes() {
        return bytes;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // read by one thread
    public int read() throws IOException {
        int next = super.read();
        bytes += next < 0 ? 0 : 1;
        return next;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // read by one thread
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        bytes += Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
