package readout.query.alert.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/// Begins matchings.
@ApplicationScoped
public class Matchings {

    private final Changes changes;
    private final Knowledge knowledge;
    private final Telling telling;

    Matchings(ViewChanges changes, Knowledge knowledge, Telling telling) {
        this.changes = changes;
        this.knowledge = knowledge;
        this.telling = telling;
    }

    /// A matching without any partitions yet.
    Matching begin() throws IOException {
        return new Matching(changes, knowledge, telling);
    }
}
