package readout.ingest.source.find;

import static java.util.Objects.requireNonNull;

import java.util.List;

/// What a document of a source turned out to be.
public sealed interface Found {

    /// It shows articles, in its own order.
    ///
    /// @param form what it is, such as `rss_2.0`
    record Entries(String form, List<Entry> entries) implements Found {
        public Entries {
            requireNonNull(form, "form");
            entries = List.copyOf(entries);
        }
    }

    /// It names the documents that show articles.
    ///
    /// @param form what it is
    record Onward(String form, List<String> urls) implements Found {
        public Onward {
            requireNonNull(form, "form");
            urls = List.copyOf(urls);
        }
    }

    /// It shows none.
    ///
    /// @param reason for people to read
    record Unreadable(String reason) implements Found {
        public Unreadable {
            requireNonNull(reason, "reason");
        }
    }
}
