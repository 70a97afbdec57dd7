package readout.cli.prove;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// What can be wrong with a record of an archive.
enum Damage {
    /// Some bytes in its middle are others.
    FLIPPED {
        @Override
        byte[] applied(Archive archive, int number, SplittableRandom random) throws IOException {
            byte[] record = archive.record(number);
            for (int i = 0; i < 8; i++) {
                record[record.length * 2 / 3 + i] ^= (byte) (1 + random.nextInt(127));
            }
            return record;
        }
    },
    /// Its second half is missing.
    CUT {
        @Override
        byte[] applied(Archive archive, int number, SplittableRandom random) throws IOException {
            byte[] record = archive.record(number);
            return Arrays.copyOf(record, record.length / 2);
        }
    },
    /// Its beginning is missing.
    BEHEADED {
        @Override
        byte[] applied(Archive archive, int number, SplittableRandom random) throws IOException {
            byte[] record = archive.record(number);
            return Arrays.copyOfRange(record, 9, record.length);
        }
    },
    /// It is no record at all.
    NOISE {
        @Override
        byte[] applied(Archive archive, int number, SplittableRandom random) {
            byte[] noise = new byte[3000];
            for (int i = 0; i < noise.length; i++) {
                noise[i] = (byte) random.nextInt();
            }
            return noise;
        }
    },
    /// It is in order, but its page has no text.
    EMPTY {
        @Override
        byte[] applied(Archive archive, int number, SplittableRandom random) throws IOException {
            return archive.record(number, "<!doctype html><html><body><img src=\"a.jpg\"></body></html>");
        }
    },
    /// It is followed by as many zeros as a disk that lost a block shows.
    ZEROED {
        @Override
        byte[] applied(Archive archive, int number, SplittableRandom random) throws IOException {
            byte[] record = archive.record(number);
            Arrays.fill(record, record.length / 3, record.length, (byte) 0);
            return record;
        }
    },
    /// It says that it is much longer than it is.
    TOO_LONG {
        @Override
        byte[] applied(Archive archive, int number, SplittableRandom random) throws IOException {
            byte[] record = new Archive(number, false).record(number);
            String text = new String(record, UTF_8);
            return text.replaceFirst("(?m)^Content-Length: \\d+", "Content-Length: 999999")
                    .getBytes(UTF_8);
        }
    };

    static final List<Damage> ALL = List.of(values());

    abstract byte[] applied(Archive archive, int number, SplittableRandom random) throws IOException;
}
