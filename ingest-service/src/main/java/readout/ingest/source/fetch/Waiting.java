package readout.ingest.source.fetch;

import java.time.Duration;

/// Lets time pass.
public interface Waiting {

    /// Returns after that time.
    ///
    /// @throws InterruptedException if the service stops meanwhile
    void await(Duration time) throws InterruptedException;
}
