package readout.edge.guard;

/// Paths of a service that hold nothing of anybody's, such as the files of a page: they are served without a key.
@FunctionalInterface
public interface OpenPaths {

    /// Whether a path, without dots and doubled slashes, is one of them.
    boolean isOpen(String path);
}
