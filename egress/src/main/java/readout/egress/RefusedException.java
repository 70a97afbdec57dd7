package readout.egress;

import java.io.IOException;

/// Carries a refusal out of the client's own call, where nothing but an exception gets through. Never leaves this
/// package.
final class RefusedException extends IOException {

    RefusedException(String reason) {
        super(reason);
    }
}
