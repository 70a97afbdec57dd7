package readout.wire;

import static java.util.Objects.requireNonNull;

/// What bytes from the log turned out to be. Bytes that cannot be read are a value, never null and never an absence.
public sealed interface Decoded<T> {

    /// The event that the bytes are.
    record Value<T>(T value) implements Decoded<T> {
        public Value {
            requireNonNull(value, "value");
        }
    }

    /// The bytes are no event of the expected type.
    ///
    /// @param reason why, without any of the bytes
    record Unreadable<T>(String reason) implements Decoded<T> {
        public Unreadable {
            requireNonNull(reason, "reason");
        }
    }
}
