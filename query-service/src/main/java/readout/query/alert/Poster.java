package readout.query.alert;

/// Posts what alerts tell to their addresses, and tries again for as long as it makes sense.
public interface Poster {

    /// Takes over something to post, which stands on the log by now.
    void post(Alert alert, Delivery delivery);

    /// Leaves alone what belongs to a partition: another replica posts it from now on.
    void release(int partition);
}
