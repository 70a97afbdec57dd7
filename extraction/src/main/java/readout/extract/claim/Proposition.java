package readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.event.statement.Modality;
import readout.event.statement.Polarity;
import readout.event.statement.Tense;
import readout.extract.coding.Coder;
import readout.extract.name.Figure;
import readout.extract.text.Span;

/// A claim, before it is written down.
///
/// @param span where it stands
/// @param intensity the word that strengthens it
/// @param targets to whom it speaks
/// @param implied whom it means without naming anybody; absent if nothing points to one
/// @param coded its event codes and fields
public record Proposition(
        Span span,
        Act act,
        Modality modality,
        @Nullable Tense tense,
        Polarity polarity,
        @Nullable Span intensity,
        List<Figure> targets,
        @Nullable Implied implied,
        Coder.Coded coded) {

    public Proposition {
        targets = List.copyOf(targets);
    }

    /// The same, said to others.
    Proposition with(List<Figure> others) {
        return new Proposition(span, act, modality, tense, polarity, intensity, others, implied, coded);
    }
}
