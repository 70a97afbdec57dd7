package readout.event.article;

/// Where an article record stands on the log.
///
/// @param partition partition of the articles topic
/// @param offset offset within that partition
public record Origin(int partition, long offset) {}
