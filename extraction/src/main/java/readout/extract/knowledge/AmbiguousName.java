package readout.extract.knowledge;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// A listed name that may mean something else.
///
/// @param name as it is written
/// @param ambiguity what it collides with
/// @param otherwise what else it is, in words
/// @param preferred id of the actor to take if nothing in the article decides; absent if none should be taken
public record AmbiguousName(
        String name,
        Ambiguity ambiguity,
        String otherwise,
        @Nullable String preferred) {

    public AmbiguousName {
        requireNonNull(name, "name");
        requireNonNull(ambiguity, "ambiguity");
        requireNonNull(otherwise, "otherwise");
    }
}
