package readout.ingest.page;

import static java.util.Objects.requireNonNull;

/// When an article was published, as far as is known.
///
/// @param value RFC 3339 date, or date-time where the time of day is told with its zone
/// @param basis where that stands
public record PublicationDate(String value, DateBasis basis) {

    public PublicationDate {
        requireNonNull(value, "value");
        requireNonNull(basis, "basis");
    }
}
