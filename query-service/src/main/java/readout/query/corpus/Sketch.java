package readout.query.corpus;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/// A short likeness of a text: texts that share much have sketches that share much (MinHash by one permutation, Li,
/// Owen and Zhang 2012; empty bins filled by rotation, Shrivastava and Li 2014).
///
/// The runs of four words are spread over 64 bins by their hashes, and each bin keeps the least. Measured on articles:
/// the same without its last paragraph shares .86 to .94, with every tenth word changed .41 to .52, with every fourth
/// .16 to .25; different articles of the same kind share at most .05.
public final class Sketch {

    /// Words of a run.
    public static final int WORDS = 4;

    /// What the runs of two texts must share for one to be a copy of the other, by Jaccard's index.
    public static final double COPY = 0.35;

    /// What their sketches must share for that to be looked into: two standard deviations of 64 bins below.
    public static final double WORTH_A_LOOK = 0.23;

    /// So many bands two texts share for their sketches to be compared.
    public static final int LEAST_BANDS = 2;

    private static final int BINS = 64;

    /// Size of a sketch.
    public static final int BYTES = BINS * Integer.BYTES;

    private static final int BIN_SHIFT = Long.SIZE - 6;
    private static final int BAND_BINS = 2;
    private static final int ROTATION = 0x9e3779b9;
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final int[] bins;

    private Sketch(int[] bins) {
        this.bins = bins;
    }

    /// The sketch of a text; nothing for one without a word.
    public static Optional<Sketch> of(String text) {
        long[] runs = Shingles.of(text, WORDS);
        if (runs.length == 0) {
            return Optional.empty();
        }
        int[] least = new int[BINS];
        boolean[] filled = new boolean[BINS];
        for (long run : runs) {
            int bin = (int) (run >>> BIN_SHIFT);
            int value = (int) run;
            if (!filled[bin] || Integer.compareUnsigned(value, least[bin]) < 0) {
                least[bin] = value;
                filled[bin] = true;
            }
        }
        return Optional.of(new Sketch(rotated(least, filled)));
    }

    /// An empty bin takes the value of the next that is not, marked by the distance.
    private static int[] rotated(int[] least, boolean[] filled) {
        int[] bins = new int[BINS];
        for (int bin = 0; bin < BINS; bin++) {
            int distance = 0;
            while (!filled[(bin + distance) % BINS]) {
                distance++;
            }
            bins[bin] = least[(bin + distance) % BINS] + distance * ROTATION;
        }
        return bins;
    }

    /// The sketch that bytes hold.
    public static Sketch ofBytes(byte[] bytes, int offset) {
        int[] bins = new int[BINS];
        ByteBuffer.wrap(bytes, offset, BYTES).asIntBuffer().get(bins);
        return new Sketch(bins);
    }

    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.asIntBuffer().put(bins);
        return bytes.array();
    }

    /// Keys of which texts that are worth a look share at least [#LEAST_BANDS]: 32 pairs of bins. Two texts that share
    /// .5 do so with probability .999, .41 with .98, .35 with .92, and two that share .05 with .003: so many of the
    /// articles of the same kind have to be looked at, whatever their number.
    public long[] bands() {
        long[] bands = new long[BINS / BAND_BINS];
        for (int band = 0; band < bands.length; band++) {
            long pair = Shingles.mix(bins[band * BAND_BINS], bins[band * BAND_BINS + 1]);
            bands[band] = Shingles.mix(band, pair);
        }
        return bands;
    }

    /// An estimate of what two texts share, from 0 to 1.
    public double alike(Sketch other) {
        int equal = 0;
        for (int bin = 0; bin < BINS; bin++) {
            equal += bins[bin] == other.bins[bin] ? 1 : 0;
        }
        return (double) equal / BINS;
    }

    /// The same estimate, for the sketch that bytes hold.
    public double alike(byte[] bytes, int offset) {
        int equal = 0;
        for (int bin = 0; bin < BINS; bin++) {
            equal += bins[bin] == (int) INTS.get(bytes, offset + bin * Integer.BYTES) ? 1 : 0;
        }
        return (double) equal / BINS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(bins, sketch.bins);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bins);
    }
}
