package readout.query.change;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Claim;
import readout.event.statement.Evidence;
import readout.event.statement.Formulation;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// Copies a statement with other slices and other evidence; all else stays as it is.
///
/// @param slice what becomes of each slice, those of claims included
/// @param evidence what becomes of the evidence
record SliceMapping(UnaryOperator<Slice> slice, UnaryOperator<Evidence> evidence) {

    Statement apply(Statement statement) {
        return new Statement(
                statement.id(),
                statement.kind(),
                statement.speakers(),
                optional(statement.mention()),
                optional(statement.cue()),
                all(statement.content()),
                all(statement.continuation()),
                evidence.apply(statement.evidence()),
                statement.targets(),
                statement.themes(),
                statement.relays(),
                statement.construction(),
                statement.meeting(),
                statement.said(),
                statement.saidBasis(),
                statement.claims().stream().map(this::apply).toList(),
                statement.confidence());
    }

    private Claim apply(Claim claim) {
        return new Claim(
                slice.apply(claim.slice()),
                claim.act(),
                claim.modality(),
                claim.tense(),
                claim.polarity(),
                claim.intensity(),
                claim.targets(),
                optional(claim.impliedTarget()),
                claim.about(),
                claim.themes(),
                claim.fields(),
                claim.formulations().stream()
                        .map(phrase -> new Formulation(phrase.id(), slice.apply(phrase.slice())))
                        .toList(),
                claim.codings());
    }

    private @Nullable ImpliedTarget optional(@Nullable ImpliedTarget implied) {
        return implied == null
                ? null
                : new ImpliedTarget(
                        implied.rule(), implied.actor(), slice.apply(implied.slice()), implied.confidence());
    }

    private @Nullable Slice optional(@Nullable Slice given) {
        return given == null ? null : slice.apply(given);
    }

    private List<Slice> all(List<Slice> slices) {
        return slices.stream().map(slice).toList();
    }
}
