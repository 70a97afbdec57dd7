package readout.page.feed;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a document turned out to be that was taken for a feed.
public sealed interface Feed {

    /// It is one.
    ///
    /// @param form what it is, such as `rss_2.0`
    /// @param title its name
    /// @param entries its articles, in its own order
    record Read(String form, @Nullable String title, List<FeedEntry> entries) implements Feed {
        public Read {
            requireNonNull(form, "form");
            entries = List.copyOf(entries);
        }
    }

    /// It is none.
    ///
    /// @param reason for people to read
    record Unreadable(String reason) implements Feed {
        public Unreadable {
            requireNonNull(reason, "reason");
        }
    }
}
