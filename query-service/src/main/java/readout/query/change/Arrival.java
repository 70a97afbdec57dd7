package readout.query.change;

/// How an outcome came to the view.
///
/// @param offset of the outcome record in the change log
/// @param backfill whether its article was loaded from an archive
public record Arrival(long offset, boolean backfill) {}
