package readout.query.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Claim;
import readout.event.statement.Evidence;
import readout.event.statement.Formulation;
import readout.event.statement.ImpliedTarget;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// What a statement says, without where it stands. Text put in before a statement moves it, and changes nothing else.
///
/// @param unplaced the statement with all its slices at offset 0 and no surroundings
record Sense(Statement unplaced) {

    private static final Evidence NOWHERE = new Evidence(0, 0, "", "", "");

    static Sense of(Statement statement) {
        return new Sense(new Statement(
                statement.id(),
                statement.kind(),
                statement.speakers(),
                unplaced(statement.mention()),
                unplaced(statement.cue()),
                unplaced(statement.content()),
                unplaced(statement.continuation()),
                NOWHERE,
                statement.targets(),
                statement.themes(),
                statement.relays(),
                statement.construction(),
                statement.meeting(),
                statement.said(),
                statement.saidBasis(),
                statement.claims().stream().map(Sense::unplaced).toList(),
                statement.confidence()));
    }

    private static Claim unplaced(Claim claim) {
        return new Claim(
                atStart(claim.slice()),
                claim.act(),
                claim.modality(),
                claim.tense(),
                claim.polarity(),
                claim.intensity(),
                claim.targets(),
                unplaced(claim.impliedTarget()),
                claim.about(),
                claim.themes(),
                claim.fields(),
                claim.formulations().stream()
                        .map(phrase -> new Formulation(phrase.id(), atStart(phrase.slice())))
                        .toList(),
                claim.codings());
    }

    private static @Nullable ImpliedTarget unplaced(@Nullable ImpliedTarget implied) {
        return implied == null
                ? null
                : new ImpliedTarget(implied.rule(), implied.actor(), atStart(implied.slice()), implied.confidence());
    }

    private static List<Slice> unplaced(List<Slice> slices) {
        return slices.stream().map(Sense::atStart).toList();
    }

    private static @Nullable Slice unplaced(@Nullable Slice slice) {
        return slice == null ? null : atStart(slice);
    }

    private static Slice atStart(Slice slice) {
        return new Slice(0, slice.end() - slice.start(), slice.text());
    }
}
