package readout.extract.claim;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.text.Span;

/// Whom a claim means without naming anybody.
///
/// @param rule which rule told it
/// @param target who is meant; absent where the words do not tell
/// @param span the words that mean him
/// @param confidence that he is meant, from 0 to 1
public record Implied(String rule, @Nullable Figure target, Span span, double confidence) {}
