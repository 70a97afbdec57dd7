package readout.event.coverage;

import static java.util.Objects.requireNonNull;

import java.util.List;
import readout.event.article.Origin;

/// What a look at a source saw.
public sealed interface Sight {

    /// The source answered.
    ///
    /// @param window the time of publication of which nothing that the source shows was missed, but for
    ///     skipped articles. It begins where the last window ended after which nothing was left to be tried
    ///     again; later, if the source no longer shows what it published since; and at the first look with the
    ///     oldest article that it shows. It ends when the look ended.
    /// @param found how many articles the source showed
    /// @param published how many of them, or new versions, were written to the log
    /// @param skipped the others, counted by reason; each reason once
    /// @param texts how complete the texts are that were published
    /// @param written for each partition of the articles topic to which the look wrote, the last offset
    record Looked(
            Window window,
            int found,
            int published,
            List<Skipped> skipped,
            TextCompleteness texts,
            List<Origin> written)
            implements Sight {

        public Looked {
            requireNonNull(window, "window");
            requireNonNull(texts, "texts");
            skipped = List.copyOf(skipped);
            written = List.copyOf(written);
            if (Math.min(found, published) < 0) {
                throw new IllegalArgumentException("Counts are not negative");
            }
        }

        /// Whether something that the source showed was not read, or not in full.
        public boolean hasMissed() {
            return texts.hasParts()
                    || skipped.stream().anyMatch(skip -> skip.reason().isLoss());
        }
    }

    /// The source could not be looked at.
    ///
    /// @param reason in words, such as `503 Service Unavailable`
    record Failed(String reason) implements Sight {
        public Failed {
            requireNonNull(reason, "reason");
        }
    }
}
