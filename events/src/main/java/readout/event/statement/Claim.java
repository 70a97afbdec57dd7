package readout.event.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One coordinated proposition of a statement's content: what queries match.
///
/// @param slice where it stands
/// @param intensity the word that strengthens it, for instance `firmly`
/// @param targets whom it addresses, calls on, praises, thanks, supports, promises something to, warns or blames
/// @param about ids of the actors and other things that its words name, sorted
/// @param themes labels of the theme scheme, sorted
public record Claim(
        Slice slice,
        Act act,
        Modality modality,
        Polarity polarity,
        @Nullable String intensity,
        List<Actor> targets,
        List<String> about,
        List<String> themes,
        List<Formulation> formulations) {

    public Claim {
        requireNonNull(slice, "slice");
        requireNonNull(act, "act");
        requireNonNull(modality, "modality");
        requireNonNull(polarity, "polarity");
        targets = List.copyOf(targets);
        about = List.copyOf(about);
        themes = List.copyOf(themes);
        formulations = List.copyOf(formulations);
    }
}
