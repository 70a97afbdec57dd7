package readout.event.source;

import static java.util.Objects.requireNonNull;

/// How articles are found at a source's address.
public sealed interface SourceKind {

    /// The address is a feed: RSS, Atom or JSON Feed, whichever it turns out to be, or a page that names one.
    record Feed() implements SourceKind {}

    /// The address is a sitemap or an index of sitemaps, with or without Google's news extension.
    record Sitemap() implements SourceKind {}

    /// The address is a page that links to articles.
    ///
    /// @param links CSS selector of the links to follow
    record Listing(String links) implements SourceKind {
        public Listing {
            requireNonNull(links, "links");
        }
    }

    /// The address is a page that is itself the article.
    record Page() implements SourceKind {}

    /// The address is a folder whose files hold articles.
    record Folder() implements SourceKind {}
}
