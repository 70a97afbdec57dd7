package readout.query.view;

import java.io.IOException;
import org.jboss.logging.Logger;
import readout.query.index.Store;

/// The store that is served, and the folder that says so. Only the view thread uses it.
final class ServedStore implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ServedStore.class);

    private final View view;
    private final IndexFolder folder;
    private Store store;

    /// Opens the store that the folder says is current, and serves it.
    ServedStore(View view, IndexFolder folder) throws IOException {
        this.view = view;
        this.folder = folder;
        this.store = folder.open();
        view.serve(store);
    }

    Store store() {
        return store;
    }

    /// Serves another store from now on. A reader of the old one keeps what it reads.
    ///
    /// @param next committed, in the folder's second place
    void exchange(Store next) throws IOException {
        folder.exchange();
        Store old = store;
        store = next;
        view.serve(next);
        try {
            old.close();
            folder.dropSecond();
        } catch (IOException e) {
            LOG.warn("What the old view leaves behind is deleted at the next rebuild", e);
        }
    }

    @Override
    public void close() throws IOException {
        view.serve(null);
        store.close();
    }
}
