package readout.event.statement;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// Whom a claim means without naming anybody: *foreign interference and blockade*, *certain countries*. An inference
/// from the use of the words, never a target.
///
/// @param rule which rule of the lexicon of veiled words told it, for instance `hegemonism`
/// @param actor who is meant in the mouth of this speaker; absent where the words alone do not tell
/// @param slice the words as they stand in the text
/// @param confidence that the claim means somebody, and this actor if there is one; from 0 to 1
public record ImpliedTarget(String rule, @Nullable Actor actor, Slice slice, double confidence) {

    public ImpliedTarget {
        requireNonNull(rule, "rule");
        requireNonNull(slice, "slice");
    }
}
