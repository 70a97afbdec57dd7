package readout.query.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a statement stands to what had been said before it in this corpus: worked out once, in the order of the log,
/// and never again.
///
/// @param copyOf id of the earliest article of which the statement's own is a copy, exact or nearly so; null if none
/// @param restates id of the earlier statement by the same side to the same side whose words it mostly repeats
/// @param claims one for each claim of the statement, in their order; none where nothing is known
public record Standing(@Nullable String copyOf, @Nullable String restates, List<ClaimStanding> claims) {

    /// Nothing is known of how a statement stands.
    public static final Standing UNKNOWN = new Standing(null, null, List.of());

    /// How one claim stands.
    ///
    /// @param novelty share of its words, three by three, that no other article had this side say to that side
    ///     before; from 0 to 1
    /// @param firstUses ids of the set phrases that this side had not used to that side before
    public record ClaimStanding(double novelty, List<String> firstUses) {
        public ClaimStanding {
            firstUses = List.copyOf(firstUses);
            if (!(novelty >= 0 && novelty <= 1)) {
                throw new IllegalArgumentException("A share of %s is none".formatted(novelty));
            }
        }
    }

    public Standing {
        claims = List.copyOf(requireNonNull(claims, "claims"));
    }
}
