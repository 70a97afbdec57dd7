/// What stands on a web page: its article, when it was published, where it belongs. Nothing on a page is ever run.
@NullMarked
package readout.ingest.page;

import org.jspecify.annotations.NullMarked;
