package readout.event.statement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One coordinated proposition of a statement's content: what queries match.
///
/// @param slice where it stands
/// @param tense that of its verb, or of the verb it shares with the proposition before; absent if it has none
/// @param intensity the word that strengthens it, for instance `firmly`
/// @param targets whom it addresses, calls on, praises, thanks, supports, promises something to, warns or blames
/// @param impliedTarget whom it means without naming anybody, by inference; absent if nothing points to one
/// @param about ids of the actors and other things that its words name, sorted
/// @param themes labels of the theme scheme, sorted
/// @param fields labels of the fields of cooperation that it names, in text order: `trade`, `energy`
/// @param codings its event codes, one a codebook
public record Claim(
        Slice slice,
        Act act,
        Modality modality,
        @Nullable Tense tense,
        Polarity polarity,
        @Nullable String intensity,
        List<Actor> targets,
        @Nullable ImpliedTarget impliedTarget,
        List<String> about,
        List<String> themes,
        List<String> fields,
        List<Formulation> formulations,
        List<Coding> codings) {

    public Claim {
        requireNonNull(slice, "slice");
        requireNonNull(act, "act");
        requireNonNull(modality, "modality");
        requireNonNull(polarity, "polarity");
        targets = List.copyOf(targets);
        about = List.copyOf(about);
        themes = List.copyOf(themes);
        fields = List.copyOf(fields);
        formulations = List.copyOf(formulations);
        codings = List.copyOf(codings);
    }

    /// Its code in a codebook; null where that has none for it.
    public @Nullable String code(Codebook codebook) {
        for (Coding coding : codings) {
            if (coding.codebook() == codebook) {
                return coding.code();
            }
        }
        return null;
    }
}
