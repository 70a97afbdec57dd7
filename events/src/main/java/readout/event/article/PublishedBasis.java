package readout.event.article;

import java.util.Locale;

/// Where the date of an article's publication is from. A date is
/// never invented. Without a basis it is the sender's word.
public enum PublishedBasis {
    /// The feed in which it was found.
    FEED,
    /// Data by schema.org in its page.
    SCHEMA_ORG,
    /// The meta elements of its page.
    META,
    /// A time element of its page.
    TIME_ELEMENT,
    /// The words of its page, near the title.
    VISIBLE_TEXT,
    /// Its address, as in `/2026/05/09/`.
    ADDRESS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
