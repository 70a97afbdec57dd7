package readout.evaluate;

import static java.util.Objects.requireNonNull;

import readout.event.article.Submission;

/// An article of a gold set.
///
/// @param text as given; all offsets count its code points
/// @param construction what the article is there to show; empty if it is just an article
/// @param comment the rule behind the annotation; may be empty
public record MarkedArticle(
        String id, Submission about, String text, String construction, String comment, Marks marks) {

    public MarkedArticle {
        requireNonNull(id, "id");
        requireNonNull(about, "about");
        requireNonNull(text, "text");
        requireNonNull(construction, "construction");
        requireNonNull(comment, "comment");
        requireNonNull(marks, "marks");
    }
}
