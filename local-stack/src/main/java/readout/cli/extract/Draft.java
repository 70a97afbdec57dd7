package readout.cli.extract;

import static java.util.Objects.requireNonNull;

import readout.event.article.Submission;

/// An article as a file gives it, before it is read.
sealed interface Draft {

    /// Where it stands, for messages: the file, with the line or place in it.
    String place();

    /// There is a text.
    ///
    /// @param id what the user calls it: the `id` of its JSON, else the name of the file without extension
    record Usable(String place, String id, Submission submission, String text) implements Draft {
        public Usable {
            requireNonNull(place, "place");
            requireNonNull(id, "id");
            requireNonNull(submission, "submission");
            requireNonNull(text, "text");
        }
    }

    /// It cannot be used.
    record Unusable(String place, String reason) implements Draft {
        public Unusable {
            requireNonNull(place, "place");
            requireNonNull(reason, "reason");
        }
    }
}
