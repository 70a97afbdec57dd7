package readout.query.index;

import java.io.IOException;

/// The index was made by another version of Readout; it must be made again from the log.
public final class UnfitIndexException extends IOException {

    UnfitIndexException(String message) {
        super(message);
    }
}
