/// Finds articles in what a source's address shows: feeds, sitemaps, lists of links and news documents.
@NullMarked
package readout.ingest.source.find;

import org.jspecify.annotations.NullMarked;
