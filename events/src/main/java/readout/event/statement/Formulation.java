package readout.event.statement;

import static java.util.Objects.requireNonNull;

/// A set phrase of diplomatic language, in one of its variants.
///
/// @param id which phrase, for instance `community-with-a-shared-future`
/// @param slice the variant as it stands in the text
public record Formulation(String id, Slice slice) {

    public Formulation {
        requireNonNull(id, "id");
        requireNonNull(slice, "slice");
    }
}
