package readout.query.view;

/// The log does not hold what the view has read.
final class LogShorterException extends Exception {

    LogShorterException(String message) {
        super(message);
    }
}
