package readout.query.stream;

import java.util.Optional;
import readout.query.search.AskedQuery;

/// Queries that were saved under an id, and so can be listened to by it.
public interface SavedQueries {

    /// A saved query.
    ///
    /// @param from the place from which it is listened to unless the listener names another one
    record SavedQuery(AskedQuery asked, String from) {}

    /// The query of an id.
    Optional<SavedQuery> find(String id);
}
