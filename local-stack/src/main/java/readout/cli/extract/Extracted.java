package readout.cli.extract;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/// What is printed for one article.
///
/// @param line for standard output, if anything
/// @param complaint for standard error, if the article could not be used
record Extracted(Optional<String> line, Optional<String> complaint) {

    Extracted {
        requireNonNull(line, "line");
        requireNonNull(complaint, "complaint");
    }
}
