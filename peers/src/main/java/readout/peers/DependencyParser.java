package readout.peers;

import java.util.List;

/// A dependency parser: text in, a tree for each sentence out.
@FunctionalInterface
public interface DependencyParser {

    /// The sentences of a text, each with its words in text order.
    List<List<ParsedWord>> parse(String text);
}
