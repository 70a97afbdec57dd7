package readout.extract.coding;

import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.event.statement.Modality;
import readout.extract.text.Span;

/// What is known of a proposition before it is coded.
///
/// @param negated whether it denies what its verb says
/// @param cue the reporting words
/// @param span where it stands
/// @param verb the first token of its verb group, negative if it has none of its own
/// @param subject who does what an active verb says; absent where nobody is named, or the verb is passive
/// @param veiled whether it means somebody whom it does not name
/// @param towards whether it is said to or about somebody else
public record Uncoded(
        Act act,
        Modality modality,
        boolean negated,
        @Nullable Span cue,
        Span span,
        int verb,
        @Nullable Span subject,
        boolean veiled,
        boolean towards) {}
