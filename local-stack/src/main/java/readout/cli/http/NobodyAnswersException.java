package readout.cli.http;

import java.io.IOException;
import java.net.URI;

/// Nothing listens where a service was expected.
public final class NobodyAnswersException extends IOException {

    public NobodyAnswersException(URI uri, IOException cause) {
        super(
                "Nobody answers at %s://%s; `readout up` starts a Readout on this machine"
                        .formatted(uri.getScheme(), uri.getAuthority()),
                cause);
    }
}
