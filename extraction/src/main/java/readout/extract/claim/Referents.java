package readout.extract.claim;

import java.util.List;
import readout.extract.name.Figure;
import readout.extract.text.Span;

/// Tells whom a description such as *the prime minister* means.
@FunctionalInterface
public interface Referents {

    /// Who is meant; empty if the words name nobody known.
    List<Figure> of(Span words);
}
