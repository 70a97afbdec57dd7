package readout.query.alert;

import java.util.Collection;

/// Posts what alerts tell to their addresses, and tries again for as long as it makes sense.
public interface Poster {

    /// Begins to post what an alert tells, or goes on at its changed address.
    ///
    /// @param told what it told so far and what became of it, as far as it was to be posted
    void open(Alert alert, Collection<Delivery> told);

    /// Takes over something to post, which stands on the log by now.
    void post(Delivery delivery);

    /// Leaves an alert alone: it is paused or deleted, or another replica posts what it tells.
    void close(String alertId);
}
