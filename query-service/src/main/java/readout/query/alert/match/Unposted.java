package readout.query.alert.match;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Poster;

/// Leaves what is to be posted on the log.
@DefaultBean
@ApplicationScoped
public class Unposted implements Poster {

    @Override
    public void post(Alert alert, Delivery delivery) {}

    @Override
    public void release(int partition) {}
}
