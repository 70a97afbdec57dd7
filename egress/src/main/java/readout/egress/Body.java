package readout.egress;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The bytes of an answer, decompressed.
public final class Body {

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public int size() {
        return bytes.length;
    }

    /// A copy of the bytes.
    public byte[] bytes() {
        return bytes.clone();
    }

    /// The bytes read as UTF-8; what is none becomes a replacement character.
    public String text() {
        return new String(bytes, UTF_8);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
