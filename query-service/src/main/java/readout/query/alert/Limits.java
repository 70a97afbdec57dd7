package readout.query.alert;

/// How much an alert may tell.
///
/// @param perHour how many matches it tells one by one in an hour; further ones are listed, counted, and told as a
/// number
public record Limits(int perHour) {

    public Limits {
        if (perHour < 1) {
            throw new IllegalArgumentException("perHour is at least 1");
        }
    }
}
