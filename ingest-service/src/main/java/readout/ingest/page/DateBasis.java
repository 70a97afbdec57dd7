package readout.ingest.page;

import java.util.Locale;

/// Where the date of an article's publication was found, the surest first.
public enum DateBasis {
    /// In the feed, sitemap or document that led to the article.
    FEED,
    /// In the page's data by schema.org.
    SCHEMA_ORG,
    /// In the head of the page.
    META,
    /// In the page's `time` element.
    TIME_ELEMENT,
    /// In the words of the page.
    VISIBLE_TEXT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
